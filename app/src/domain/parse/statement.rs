//! What the house says of itself in its statements.

use super::{Lines, date, missing_or, words};
use crate::domain::{
    form::{Fields, Problem, Problems},
    person::Email,
    statement::{Conformity, FACTS, Facts, Kind},
};

/// The longest fact.
pub const FACT_MAX: usize = 2000;

/// The facts that were typed, or everything that is wrong with them. A house completes them step by step; none must be there.
pub fn facts(fields: &Fields) -> Result<Facts, Problems> {
    let (mut facts, mut problems) = (Facts::default(), Problems::default());
    for fact in FACTS {
        if let Some(words) = problems.take(fact.field, said(fields.get(fact.field), fact.kind)).flatten() {
            facts.say(fact.field, words);
        }
    }
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

/// The form as the facts stand now.
pub fn facts_typed(facts: &Facts) -> Fields {
    facts.iter().fold(Fields::default(), |typed, (field, words)| typed.with(field, words))
}

fn said(typed: &str, kind: Kind) -> Result<Option<String>, Problem> {
    let lines = if kind == Kind::Lines { Lines::Many } else { Lines::One };
    let Some(said) = words(typed, FACT_MAX, lines)? else { return Ok(None) };
    let right = match kind {
        Kind::Email => said.parse::<Email>().map(|_| ()).map_err(|_| Problem::NotAnEmail),
        Kind::Date => date(&said).map(|_| ()),
        Kind::Conformity => said.parse::<Conformity>().map(|_| ()).map_err(|_| missing_or(&said, Problem::NotAChoice)),
        Kind::Line | Kind::Lines | Kind::Phone => Ok(()),
    };
    right.map(|()| Some(said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Field;

    fn typed(text: &str) -> Result<Facts, Problems> {
        facts(&Fields::decode(text.as_bytes()))
    }

    fn check(text: &str, field: Field, problem: Problem) {
        assert_eq!(typed(text), Err(Problems::one(field, problem)), "{text}");
    }

    #[test]
    fn facts_come_back_as_they_were_typed() {
        let text = "operator=Verein+e.+V.&operator_address=Stra%C3%9Fe+1%0D%0AStadt&conformity=partial&assessed_on=2026-11-01&register=+";
        let facts = typed(text).unwrap();
        let said: Vec<_> = facts.iter().map(|(field, words)| (field.name(), words)).collect();
        let expected =
            [("operator", "Verein e. V."), ("operator_address", "Straße 1\nStadt"), ("conformity", "partial"), ("assessed_on", "2026-11-01")];
        assert_eq!(said, expected);
        assert_eq!(super::facts(&facts_typed(&facts)), Ok(facts));
        assert_eq!(typed(""), Ok(Facts::default()));
    }

    #[test]
    fn what_cannot_be_is_named() {
        check("operator_email=haus", Field::OperatorEmail, Problem::NotAnEmail);
        check("assessed_on=gestern", Field::AssessedOn, Problem::NotADate);
        check("conformity=nearly", Field::Conformity, Problem::NotAChoice);
        check("operator=a%0Ab", Field::Operator, Problem::Unreadable);
        check(&format!("hosting={}", "x".repeat(FACT_MAX + 1)), Field::Hosting, Problem::TooLong { max: FACT_MAX });
    }
}
