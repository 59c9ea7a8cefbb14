//! Which dates somebody is reminded of the day before.

use leptos::prelude::*;

use crate::{
    domain::{
        form::{Field, Fields, Problems},
        person::Reminders,
    },
    page::{
        field::{Choice, Inputs},
        frame::Frame,
    },
};

/// The choice of reminders as it stands or was sent.
#[derive(Clone, Copy, Debug)]
pub struct Reminding<'a> {
    /// What was chosen.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// Whether it was just saved.
    pub fresh: bool,
}

impl Reminding<'_> {
    pub(super) fn inputs<'a>(&'a self, frame: Frame<'a>) -> Inputs<'a> {
        Inputs { frame, typed: self.typed, problems: self.problems }
    }
}

/// The section of the account; letters link to its first choice, `#reminders`.
pub(super) fn section(inputs: Inputs<'_>, fresh: bool) -> AnyView {
    let (frame, text) = (inputs.frame, inputs.frame.text());
    let choice = |reminders: Reminders| {
        let words = match reminders {
            Reminders::First => text.say("reminders-first"),
            Reminders::Each => text.say("reminders-each"),
            Reminders::Never => text.say("reminders-never"),
        };
        Choice { value: reminders.as_str().to_owned(), words: words.into_owned() }
    };
    let news = fresh.then(|| view! { <p class="good" role="status">{text.say("reminders-saved")}</p> });
    view! {
        <h2>{text.say("reminders-title")}</h2>
        {news}
        <form method="post" action=frame.to("/account/reminders") novalidate>
            {inputs.radios(Field::Reminders, Reminders::ALL.map(choice).into())}
            <p class="acts"><button>{text.say("reminders-save")}</button></p>
        </form>
    }
    .into_any()
}
