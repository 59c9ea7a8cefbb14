//! What the house says of itself because the law asks it to: imprint, privacy, accessibility.

use leptos::prelude::*;

use super::{
    frame::{About, Frame},
    part::{Said, fact, mail, phone},
};
use crate::{
    domain::{
        form::Field,
        holiday::Land,
        lang::Lang,
        statement::{FACTS, Facts, Kind, Statement},
    },
    text::Text,
};

/// A statement (`/{lang}/imprint`, `/{lang}/privacy`, `/{lang}/accessibility`) with the facts that the house has said; it names those it lacks.
pub fn page(frame: Frame<'_>, statement: Statement, facts: &Facts) -> String {
    let text = frame.text();
    let (title, lead) = match statement {
        Statement::Imprint => (text.say("imprint-title"), text.say("imprint-lead")),
        Statement::Privacy => (text.say("privacy-title"), text.say("privacy-lead")),
        Statement::Accessibility => (text.say("accessibility-title"), text.say("accessibility-lead")),
    };
    let about = About { description: lead.clone().into_owned(), things: Vec::new() };
    let telling = Telling { frame, facts };
    frame.public_page(&title, &about, || {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lead">{lead}</p>
            {(frame.lang != Lang::De).then(|| german_counts(frame, statement))}
            {missing(frame, statement, facts)}
            {match statement {
                Statement::Imprint => telling.facts_of(Statement::Imprint).into_any(),
                Statement::Privacy => telling.privacy(),
                Statement::Accessibility => telling.accessibility(),
            }}
        }
    })
}

/// What is not said yet, where something is not.
fn missing(frame: Frame<'_>, statement: Statement, facts: &Facts) -> Option<AnyView> {
    let text = frame.text();
    let missing = facts.missing(statement, frame.house.hub.land);
    let names: Vec<_> = missing.into_iter().map(|field| view! { <li>{text.field(field)}</li> }).collect();
    (!names.is_empty()).then(|| view! { <div class="missing hint"><p>{text.say("statement-missing")}</p><ul>{names}</ul></div> }.into_any())
}

/// A translation is a help; what binds the house is the German version.
fn german_counts(frame: Frame<'_>, statement: Statement) -> AnyView {
    let text = frame.text();
    let dir = (frame.lang.direction() != Lang::De.direction()).then(|| Lang::De.direction().html());
    let address = ["/", Lang::De.tag(), "/", statement.slug()].concat();
    view! {
        <p>{text.say("statement-german")}" "<a href=address lang=Lang::De.tag() hreflang=Lang::De.tag() dir=dir>{Lang::De.own_name()}</a></p>
    }
    .into_any()
}

/// A statement while it is written.
#[derive(Clone, Copy)]
struct Telling<'a> {
    frame: Frame<'a>,
    facts: &'a Facts,
}

impl Telling<'_> {
    fn text(self) -> Text {
        self.frame.text()
    }

    fn privacy(self) -> AnyView {
        let text = self.text();
        view! {
            <h2>{text.say("privacy-readers-title")}</h2>
            <p>{text.say("privacy-readers")}</p>
            <h2>{text.say("privacy-feedback-title")}</h2>
            <p>{text.say("privacy-feedback")}</p>
            <h2>{text.say("privacy-account-title")}</h2>
            <p>{text.say("privacy-account")}</p>
            <p>{text.say("privacy-sign-in")}</p>
            {self.list(&[Field::Operator, Field::OperatorAddress, Field::OperatorEmail, Field::OperatorPhone]).map(|operator| view! {
                <h2>{text.say("privacy-controller")}</h2>
                {operator}
            })}
            {self.facts_of(Statement::Privacy)}
            <h2>{text.say("privacy-rights-title")}</h2>
            <p>{text.say("privacy-rights")}</p>
        }
        .into_any()
    }

    fn accessibility(self) -> AnyView {
        let (text, hub) = (self.text(), &self.frame.house.hub);
        view! {
            {self.list(&[Field::Conformity, Field::Barriers, Field::AssessedOn, Field::AssessedHow])}
            <h2>{text.say("feedback-title")}</h2>
            <p>{text.say("accessibility-feedback")}</p>
            <p class="acts"><a class="btn" href=self.frame.to("/feedback?about=%2Faccessibility")>{text.say("feedback-link")}</a></p>
            <p>{phone(&hub.phone)}" · "{mail(&hub.email)}</p>
            {self.list(&[Field::Enforcement, Field::Arbitration]).map(|bodies| view! {
                <p>{text.say("accessibility-enforcement")}</p>
                {bodies}
            })}
        }
        .into_any()
    }

    /// Every fact of a statement, as its law lists them.
    fn facts_of(self, statement: Statement) -> Option<AnyView> {
        let fields: Vec<Field> = FACTS.iter().filter(|fact| fact.statement == statement).map(|fact| fact.field).collect();
        self.list(&fields)
    }

    /// Those of these facts that are said or known.
    fn list(self, fields: &[Field]) -> Option<AnyView> {
        let facts: Vec<AnyView> = fields.iter().filter_map(|field| Some(fact(self.text().field(*field), self.said(*field)?))).collect();
        (!facts.is_empty()).then(|| view! { <dl class="facts">{facts}</dl> }.into_any())
    }

    fn said(self, field: Field) -> Option<AnyView> {
        let kind = FACTS.iter().find(|fact| fact.field == field).map(|fact| fact.kind)?;
        let Some(words) = self.facts.get(field) else { return self.known(field) };
        Some(match kind {
            Kind::Email => mail(words),
            Kind::Phone => phone(words),
            Kind::Date => words.parse().map_or_else(|_| self.german(words), |date| self.text().full_date(date).into_any()),
            Kind::Conformity => words.parse().map_or_else(|_| self.german(words), |conformity| self.text().conformity(conformity).into_any()),
            Kind::Line | Kind::Lines => self.german(words),
        })
    }

    /// What the site knows without the house.
    fn known(self, field: Field) -> Option<AnyView> {
        let hesse = self.frame.house.hub.land == Land::Hesse;
        (field == Field::Authority && hesse).then(|| self.german(&Text::of(Lang::De).say("authority-hesse")))
    }

    fn german(self, words: &str) -> AnyView {
        let said = Said::german(self.frame, words);
        view! { <div class="lines" lang=said.lang dir=said.dir>{said.text}</div> }.into_any()
    }
}
