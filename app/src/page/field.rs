//! Fields of forms: label above, hint under it, what is wrong right over the input, and everything typed still there.

use std::borrow::Cow;

use leptos::prelude::*;

use super::frame::Frame;
use crate::domain::form::{Field, Fields, Problems};

mod boxes;

/// The fields of one form, with what was typed and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) typed: &'a Fields,
    pub(super) problems: &'a Problems,
}

/// How a one-line input behaves.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    pub(super) is: &'static str,
    pub(super) inputmode: Option<&'static str>,
    pub(super) autocomplete: Option<&'static str>,
    pub(super) maxlength: Option<usize>,
    /// Whether only a few characters are expected.
    pub(super) short: bool,
}

impl Default for Kind {
    fn default() -> Self {
        Self { is: "text", inputmode: None, autocomplete: None, maxlength: None, short: false }
    }
}

/// One of several things to choose.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) words: String,
}

impl Inputs<'_> {
    /// The title of the page; one that came back says so first, because that is what a screen reader reads first.
    pub(super) fn title(self, title: &str) -> String {
        if self.problems.is_empty() { title.to_owned() } else { format!("{} {title}", self.frame.text().say("error-prefix")) }
    }

    /// Everything that is wrong, each by the label of its field and a link to it.
    pub(super) fn summary(self) -> Option<AnyView> {
        let text = self.frame.text();
        let links = self.problems.iter().map(|(field, problem)| {
            // What travels along unseen has no label and no place on the page.
            if matches!(field, Field::Sheet | Field::Choice) {
                view! { <li>{text.problem(field, problem)}</li> }.into_any()
            } else {
                view! { <li><a href=format!("#{}", field.name())>{text.labelled_problem(field, problem)}</a></li> }.into_any()
            }
        });
        (!self.problems.is_empty()).then(|| {
            view! {
                <div class="errors" role="alert" aria-labelledby="errors">
                    <h2 id="errors">{text.say("errors-title")}</h2>
                    <ul>{links.collect::<Vec<_>>()}</ul>
                </div>
            }
            .into_any()
        })
    }

    /// An input of one line.
    pub(super) fn input(self, field: Field, kind: Kind) -> AnyView {
        let name = field.name();
        let class = kind.short.then_some("short");
        let control = view! {
            <input
                id=name
                name=name
                type=kind.is
                class=class
                inputmode=kind.inputmode
                autocomplete=kind.autocomplete
                maxlength=kind.maxlength.map(|max| max.to_string())
                value=self.typed.get(field).to_owned()
                aria-describedby=self.described_by(field)
                aria-invalid=self.invalid(field)
            />
        };
        self.labelled(field, control.into_any())
    }

    /// An input of several lines.
    pub(super) fn area(self, field: Field, maxlength: usize) -> AnyView {
        self.lines(field, "4", Some(maxlength))
    }

    /// An input of two lines.
    pub(super) fn two_lines(self, field: Field) -> AnyView {
        self.lines(field, "2", None)
    }

    fn lines(self, field: Field, rows: &'static str, maxlength: Option<usize>) -> AnyView {
        let name = field.name();
        let control = view! {
            <textarea
                id=name
                name=name
                rows=rows
                maxlength=maxlength.map(|max| max.to_string())
                // Styles see whether something stands here only where there is a placeholder.
                placeholder=" "
                aria-describedby=self.described_by(field)
                aria-invalid=self.invalid(field)
            >
                {format!("\n{}", self.typed.get(field))}
            </textarea>
        };
        self.labelled(field, control.into_any())
    }

    /// A list to choose one thing from.
    pub(super) fn select(self, field: Field, options: AnyView) -> AnyView {
        let name = field.name();
        let control = view! {
            <select id=name name=name aria-describedby=self.described_by(field) aria-invalid=self.invalid(field)>{options}</select>
        };
        self.labelled(field, control.into_any())
    }

    /// One thing of such a list.
    pub(super) fn option(self, field: Field, choice: Choice) -> AnyView {
        let selected = self.typed.get(field) == choice.value;
        view! { <option value=choice.value selected=selected>{choice.words}</option> }.into_any()
    }

    /// A few things to choose one from, all in sight.
    pub(super) fn radios(self, field: Field, choices: Vec<Choice>) -> AnyView {
        self.group(field, "radio", "", choices)
    }

    /// The same where one of them holds while nothing was chosen.
    pub(super) fn radios_from(self, field: Field, usual: &str, choices: Vec<Choice>) -> AnyView {
        self.group(field, "radio", usual, choices)
    }

    /// A few things to choose any of.
    pub(super) fn checks(self, field: Field, choices: Vec<Choice>) -> AnyView {
        self.group(field, "checkbox", "", choices)
    }

    fn group(self, field: Field, kind: &'static str, usual: &str, choices: Vec<Choice>) -> AnyView {
        let name = field.name();
        let radio = |(place, choice): (usize, Choice)| {
            // The summary links to the field's name, and so to the first choice.
            let id = if place == 0 { name.to_owned() } else { format!("{name}-{}", choice.value) };
            let chosen = self.typed.all(field).any(|typed| typed == choice.value);
            let checked = chosen || (choice.value == usual && self.typed.get(field).is_empty());
            view! {
                <p class="radio">
                    <input type=kind id=id.clone() name=name value=choice.value checked=checked aria-describedby=self.described_by(field)/>
                    <label for=id>{choice.words}</label>
                </p>
            }
        };
        let radios: Vec<_> = choices.into_iter().enumerate().map(radio).collect();
        view! {
            <fieldset class=self.class(field)>
                <legend>{self.frame.text().field(field)}</legend>
                {self.hint(field)}
                {self.error(field)}
                {radios}
            </fieldset>
        }
        .into_any()
    }

    /// Something that travels along unseen.
    pub(super) fn hidden(self, field: Field) -> AnyView {
        view! { <input type="hidden" name=field.name() value=self.typed.get(field).to_owned()/> }.into_any()
    }

    /// One thing to agree to; what it is about can be read behind the link.
    pub(super) fn agreement(self, field: Field, words: String, link: AnyView) -> AnyView {
        let name = field.name();
        let checked = !self.typed.get(field).is_empty();
        view! {
            <div class=self.class(field)>
                {self.error(field)}
                <p class="radio">
                    <input
                        type="checkbox"
                        id=name
                        name=name
                        value="1"
                        checked=checked
                        aria-describedby=self.described_by(field)
                        aria-invalid=self.invalid(field)
                    />
                    <label for=name>{words}</label>
                </p>
                <p>{link}</p>
            </div>
        }
        .into_any()
    }

    fn labelled(self, field: Field, control: AnyView) -> AnyView {
        self.labelled_with(field, self.frame.text().hint(field), control)
    }

    fn labelled_with(self, field: Field, hint: Option<Cow<'static, str>>, control: AnyView) -> AnyView {
        view! {
            <div class=self.class(field)>
                <label for=field.name()>{self.frame.text().field(field)}</label>
                {hint.map(|hint| hinted(field, hint))}
                {self.error(field)}
                {control}
            </div>
        }
        .into_any()
    }

    fn class(self, field: Field) -> &'static str {
        if self.problems.of(field).is_some() { "field bad" } else { "field" }
    }

    fn hint(self, field: Field) -> Option<AnyView> {
        Some(hinted(field, self.frame.text().hint(field)?))
    }

    fn error(self, field: Field) -> Option<AnyView> {
        let text = self.frame.text();
        let message = text.problem(field, self.problems.of(field)?);
        Some(view! { <p class="error" id=format!("{}-error", field.name())><b>{text.say("error-prefix")}</b>" "{message}</p> }.into_any())
    }

    fn described_by(self, field: Field) -> Option<String> {
        let hint = self.frame.text().hint(field).map(|_| format!("{}-hint", field.name()));
        let error = self.problems.of(field).map(|_| format!("{}-error", field.name()));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn invalid(self, field: Field) -> Option<&'static str> {
        self.problems.of(field).map(|_| "true")
    }
}

fn hinted(field: Field, hint: Cow<'static, str>) -> AnyView {
    view! { <p class="hint" id=format!("{}-hint", field.name())>{hint}</p> }.into_any()
}
