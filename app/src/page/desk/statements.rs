//! What the house must say of itself: the facts of imprint, privacy and accessibility.

use leptos::prelude::*;

use super::{back, saved};
use crate::{
    domain::{
        form::{Field, Fields, Problems},
        parse::FACT_MAX,
        statement::{self, Conformity, FACTS, Fact, Facts, Statement},
    },
    page::{
        field::{Choice, Inputs, Kind},
        frame::Frame,
    },
};

/// The form for the facts.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// What was typed, or the facts as they stand.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub problems: &'a Problems,
    /// The facts as they stand; what is missing is said by them.
    pub facts: &'a Facts,
    /// Whether they were just saved.
    pub fresh: bool,
}

/// The facts (`/{lang}/desk/statements`), statement by statement.
pub fn form(frame: Frame<'_>, data: &Form<'_>) -> String {
    let text = frame.text();
    let inputs = Inputs { frame, typed: data.typed, problems: data.problems };
    let title = text.say("desk-statements");
    frame.page(&inputs.title(&title), || {
        let parts: Vec<AnyView> = Statement::ALL.into_iter().map(|statement| part(inputs, statement, data.facts)).collect();
        view! {
            {inputs.summary()}
            {back(frame, "/desk", text.say("desk-title"))}
            <h1>{title.clone()}</h1>
            {saved(frame, data.fresh)}
            <p>{text.say("desk-statements-words")}</p>
            <form method="post" action=frame.to("/desk/statements") novalidate>
                {parts}
                <p class="acts"><button>{text.say("desk-save")}</button></p>
            </form>
        }
    })
}

fn part(inputs: Inputs<'_>, statement: Statement, facts: &Facts) -> AnyView {
    let (frame, text) = (inputs.frame, inputs.frame.text());
    let title = match statement {
        Statement::Imprint => text.say("imprint-title"),
        Statement::Privacy => text.say("privacy-title"),
        Statement::Accessibility => text.say("accessibility-title"),
    };
    let here = FACTS.iter().filter(|fact| fact.statement == statement);
    let (needed, others): (Vec<&Fact>, Vec<&Fact>) = here.partition(|fact| facts.need(fact, frame.house.hub.land));
    let fields = |these: Vec<&Fact>| these.into_iter().map(|fact| input(inputs, fact.field, fact.kind)).collect::<Vec<_>>();
    view! {
        <h2><a href=frame.to(&["/", statement.slug()].concat())>{title}</a></h2>
        {missing(frame, statement, facts)}
        <h3>{text.say("desk-statements-needed")}</h3>
        {fields(needed)}
        <h3>{text.say("desk-statements-others")}</h3>
        {fields(others)}
    }
    .into_any()
}

/// What a statement still lacks, each a link to its field.
fn missing(frame: Frame<'_>, statement: Statement, facts: &Facts) -> Option<AnyView> {
    let text = frame.text();
    let missing = facts.missing(statement, frame.house.hub.land);
    let links: Vec<_> = missing.into_iter().map(|field| view! { <li><a href=format!("#{}", field.name())>{text.field(field)}</a></li> }).collect();
    (!links.is_empty()).then(|| view! { <div class="missing note"><p>{text.say("statement-missing")}</p><ul>{links}</ul></div> }.into_any())
}

fn input(inputs: Inputs<'_>, field: Field, kind: statement::Kind) -> AnyView {
    let typed_as = |is| inputs.input(field, Kind { is, maxlength: Some(FACT_MAX), ..Kind::default() });
    match kind {
        statement::Kind::Line => typed_as("text"),
        statement::Kind::Email => typed_as("email"),
        statement::Kind::Phone => typed_as("tel"),
        statement::Kind::Lines => inputs.area(field, FACT_MAX),
        statement::Kind::Date => inputs.input(field, Kind { is: "date", short: true, ..Kind::default() }),
        statement::Kind::Conformity => inputs.select(field, conformities(inputs)),
    }
}

fn conformities(inputs: Inputs<'_>) -> AnyView {
    let text = inputs.frame.text();
    let nothing = Choice { value: String::new(), words: text.say("please-choose").into_owned() };
    let all = Conformity::ALL.map(|state| Choice { value: state.as_str().to_owned(), words: text.conformity(state).into_owned() });
    std::iter::once(nothing).chain(all).map(|choice| inputs.option(Field::Conformity, choice)).collect::<Vec<_>>().into_any()
}
