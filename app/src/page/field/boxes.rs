//! Boxes to tick, and long texts.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{Choice, Inputs};
use crate::domain::{form::Field, lang::Lang};

impl Inputs<'_> {
    /// Things of which any number may be chosen.
    pub(in crate::page) fn boxes(self, field: Field, choices: Vec<Choice>) -> AnyView {
        let name = field.name();
        let ticked: Vec<&str> = self.typed.all(field).collect();
        let tick = |(place, choice): (usize, Choice)| {
            // The summary links to the field's name, and so to the first box.
            let id = if place == 0 { name.to_owned() } else { format!("{name}-{}", choice.value) };
            let checked = ticked.contains(&choice.value.as_str());
            view! {
                <p class="radio">
                    <input type="checkbox" id=id.clone() name=name value=choice.value checked=checked aria-describedby=self.described_by(field)/>
                    <label for=id>{choice.words}</label>
                </p>
            }
        };
        let boxes: Vec<_> = choices.into_iter().enumerate().map(tick).collect();
        view! {
            <fieldset class=self.class(field)>
                <legend>{self.frame.text().field(field)}</legend>
                {self.hint(field)}
                {self.error(field)}
                {boxes}
            </fieldset>
        }
        .into_any()
    }

    /// One thing to say yes to.
    pub(in crate::page) fn tick(self, field: Field) -> AnyView {
        let name = field.name();
        let checked = !self.typed.get(field).is_empty();
        view! {
            <div class=self.class(field)>
                {self.error(field)}
                <p class="radio">
                    <input type="checkbox" id=name name=name value="1" checked=checked aria-describedby=self.described_by(field)/>
                    <label for=name>{self.frame.text().field(field)}</label>
                </p>
                {self.hint(field)}
            </div>
        }
        .into_any()
    }

    /// A text of one line in some language; in which is not known where the form itself asks for it.
    pub(in crate::page) fn line_in(self, field: Field, maxlength: usize, lang: Option<Lang>) -> AnyView {
        let name = field.name();
        let (elsewhere, dir) = self.written(lang);
        let control = view! {
            <input
                id=name
                name=name
                lang=elsewhere
                dir=dir
                maxlength=maxlength.to_string()
                value=self.typed.get(field).to_owned()
                aria-describedby=self.described_by(field)
                aria-invalid=self.invalid(field)
            />
        };
        self.labelled(field, control.into_any())
    }

    /// A text of many lines in some language.
    pub(in crate::page) fn long_area(self, field: Field, maxlength: usize, lang: Option<Lang>) -> AnyView {
        self.labelled(field, self.many_lines(field, maxlength, lang))
    }

    /// The same, where the hint of the field would mislead and another one helps.
    pub(in crate::page) fn long_area_hinted(self, field: Field, maxlength: usize, lang: Option<Lang>, hint: Cow<'static, str>) -> AnyView {
        self.labelled_with(field, Some(hint), self.many_lines(field, maxlength, lang))
    }

    fn many_lines(self, field: Field, maxlength: usize, lang: Option<Lang>) -> AnyView {
        let name = field.name();
        let (elsewhere, dir) = self.written(lang);
        view! {
            <textarea
                id=name
                name=name
                lang=elsewhere
                dir=dir
                rows="12"
                maxlength=maxlength.to_string()
                aria-describedby=self.described_by(field)
                aria-invalid=self.invalid(field)
            >
                {format!("\n{}", self.typed.get(field))}
            </textarea>
        }
        .into_any()
    }

    /// The language where it is not the reader's, and the direction.
    fn written(self, lang: Option<Lang>) -> (Option<&'static str>, &'static str) {
        let elsewhere = lang.filter(|lang| *lang != self.frame.lang);
        (elsewhere.map(Lang::tag), lang.map_or("auto", |lang| lang.direction().html()))
    }
}
