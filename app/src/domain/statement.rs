//! The statements that German law asks of a site, and the facts that only the house knows.

use std::str::FromStr;

use super::{form::Field, holiday::Land, word::UnknownWord};

/// A page on which the house gives account of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// Who answers for the site (§ 5 DDG, § 18 `MStV`).
    Imprint,
    /// What happens with people's data (Art. 13 GDPR).
    Privacy,
    /// How far everybody can use the site (§ 12b BGG, § 7 BITV 2.0 and the same laws of the Länder).
    Accessibility,
}

impl Statement {
    /// Every statement.
    pub const ALL: [Self; 3] = [Self::Imprint, Self::Privacy, Self::Accessibility];

    /// Its place in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Imprint => "imprint",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }
}

/// Something that the house must say of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Under which name it is typed and kept.
    pub field: Field,
    /// Where it is asked for.
    pub statement: Statement,
    /// Whether it may be left out.
    pub need: Need,
    /// What is typed.
    pub kind: Kind,
}

/// Whether a fact may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Every house has it and must say it.
    Always,
    /// Some houses have no such thing, or the law asks only some for it.
    WhereThereIs,
    /// The site knows it for a house in Hesse.
    OutsideHesse,
    /// There is none where everything is accessible.
    UnlessAccessible,
}

/// What is typed as a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or a number.
    Line,
    /// Several lines.
    Lines,
    /// An address for e-mail.
    Email,
    /// A telephone number.
    Phone,
    /// A date.
    Date,
    /// A [`Conformity`].
    Conformity,
}

/// How far the site keeps to the rules (BITV 2.0 § 7 with Decision (EU) 2018/1523).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformity {
    /// Every rule is kept.
    Full,
    /// Most are.
    Partial,
    /// Most are not.
    No,
}

impl Conformity {
    /// Every state, best first.
    pub const ALL: [Self; 3] = [Self::Full, Self::Partial, Self::No];

    /// The word it is kept under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::No => "no",
        }
    }
}

impl FromStr for Conformity {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|state| state.as_str() == word).ok_or(UnknownWord)
    }
}

/// Every fact, in the order of the pages.
pub const FACTS: [Fact; 19] = [
    // § 5 Abs. 1 DDG; the privacy statement names the operator too (Art. 13 Abs. 1 lit. a GDPR).
    fact(Field::Operator, Statement::Imprint, Need::Always, Kind::Line),
    fact(Field::OperatorAddress, Statement::Imprint, Need::Always, Kind::Lines),
    fact(Field::RepresentedBy, Statement::Imprint, Need::Always, Kind::Line),
    fact(Field::OperatorEmail, Statement::Imprint, Need::Always, Kind::Email),
    fact(Field::OperatorPhone, Statement::Imprint, Need::Always, Kind::Phone),
    fact(Field::Register, Statement::Imprint, Need::WhereThereIs, Kind::Line),
    fact(Field::VatId, Statement::Imprint, Need::WhereThereIs, Kind::Line),
    // § 18 Abs. 2 MStV asks only sites with journalistic content.
    fact(Field::Responsible, Statement::Imprint, Need::WhereThereIs, Kind::Lines),
    // Art. 13 Abs. 1 lit. b, c, e and Abs. 2 lit. a, d GDPR.
    fact(Field::ProtectionOfficer, Statement::Privacy, Need::WhereThereIs, Kind::Lines),
    fact(Field::LegalBasis, Statement::Privacy, Need::Always, Kind::Lines),
    fact(Field::Hosting, Statement::Privacy, Need::Always, Kind::Lines),
    fact(Field::Retention, Statement::Privacy, Need::Always, Kind::Lines),
    fact(Field::Authority, Statement::Privacy, Need::OutsideHesse, Kind::Lines),
    // § 7 BITV 2.0; the arbitration of § 16 BGG is for federal bodies, and some Länder have one.
    fact(Field::Conformity, Statement::Accessibility, Need::Always, Kind::Conformity),
    fact(Field::Barriers, Statement::Accessibility, Need::UnlessAccessible, Kind::Lines),
    fact(Field::AssessedOn, Statement::Accessibility, Need::Always, Kind::Date),
    fact(Field::AssessedHow, Statement::Accessibility, Need::Always, Kind::Lines),
    fact(Field::Enforcement, Statement::Accessibility, Need::Always, Kind::Lines),
    fact(Field::Arbitration, Statement::Accessibility, Need::WhereThereIs, Kind::Lines),
];

const fn fact(field: Field, statement: Statement, need: Need, kind: Kind) -> Fact {
    Fact { field, statement, need, kind }
}

/// The facts that a house has said, written in German.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(Field, String)>);

impl Facts {
    /// Out of names and words as they are kept; what is no fact any more is passed over.
    pub fn new(said: impl IntoIterator<Item = (String, String)>) -> Self {
        let known = |name: &str| FACTS.iter().map(|fact| fact.field).find(|field| field.name() == name);
        Self(said.into_iter().filter_map(|(name, words)| Some((known(&name)?, words))).collect())
    }

    /// What the house said there.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.0.iter().find(|(at, _)| *at == field).map(|(_, words)| words.as_str())
    }

    /// Says one more.
    pub fn say(&mut self, field: Field, words: String) {
        self.0.push((field, words));
    }

    /// Every fact that was said.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, words)| (*field, words.as_str()))
    }

    /// How far everybody can use the site.
    pub fn conformity(&self) -> Option<Conformity> {
        self.get(Field::Conformity)?.parse().ok()
    }

    /// Whether a house of this Land must say it, as its facts stand.
    pub fn need(&self, fact: &Fact, land: Land) -> bool {
        match fact.need {
            Need::Always => true,
            Need::WhereThereIs => false,
            Need::OutsideHesse => land != Land::Hesse,
            Need::UnlessAccessible => self.conformity() != Some(Conformity::Full),
        }
    }

    /// What a statement still lacks in a house of this Land.
    pub fn missing(&self, statement: Statement, land: Land) -> Vec<Field> {
        let lacks = |fact: &&Fact| fact.statement == statement && self.need(fact, land) && self.get(fact.field).is_none();
        // Whoever answers for the data is named by the imprint's facts.
        let operator = [Field::Operator, Field::OperatorAddress].into_iter().filter(|field| self.get(*field).is_none());
        let operator = operator.filter(|_| statement == Statement::Privacy);
        operator.chain(FACTS.iter().filter(lacks).map(|fact| fact.field)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(said: &[(&str, &str)]) -> Facts {
        Facts::new(said.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())))
    }

    fn check(said: &[(&str, &str)], statement: Statement, land: Land, missing: &[Field]) {
        assert_eq!(facts(said).missing(statement, land), missing, "{said:?} {statement:?}");
    }

    #[test]
    fn what_the_law_asks_of_everybody_is_missed_and_the_rest_is_not() {
        let everything = [Field::Operator, Field::OperatorAddress, Field::RepresentedBy, Field::OperatorEmail, Field::OperatorPhone];
        check(&[], Statement::Imprint, Land::Hesse, &everything);
        check(&[("operator", "Verein"), ("vat_id", "DE0")], Statement::Imprint, Land::Hesse, &everything[1..]);
    }

    #[test]
    fn the_privacy_statement_needs_the_operator_and_outside_hesse_the_authority() {
        let said = [("operator", "Verein"), ("legal_basis", "b"), ("hosting", "h"), ("retention", "r")];
        check(&said, Statement::Privacy, Land::Hesse, &[Field::OperatorAddress]);
        check(&said, Statement::Privacy, Land::Bavaria, &[Field::OperatorAddress, Field::Authority]);
    }

    #[test]
    fn where_everything_is_accessible_no_barrier_is_missed() {
        let said = |state| [("conformity", state), ("assessed_on", "2026-11-01"), ("assessed_how", "selbst"), ("enforcement", "Stelle")];
        check(&said("full"), Statement::Accessibility, Land::Hesse, &[]);
        check(&said("partial"), Statement::Accessibility, Land::Hesse, &[Field::Barriers]);
    }

    #[test]
    fn what_is_no_fact_is_passed_over() {
        assert_eq!(facts(&[("room", "saal")]), Facts::default());
        assert!(FACTS.iter().all(|fact| facts(&[(fact.field.name(), "x")]).get(fact.field) == Some("x")));
    }
}
