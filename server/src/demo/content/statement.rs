//! What the invented house says of itself. Who runs its server is missing, so that one sees what a missing fact looks like.

use app::domain::{form::Field, statement::Facts};

const FACTS: [(Field, &str); 14] = [
    (Field::Operator, "Treppenhaus Musterstadt e. V. (erfunden)"),
    (Field::OperatorAddress, "Beispielgasse 7\n34000 Musterstadt"),
    (Field::RepresentedBy, "Vorstand: Alma Beispiel und Jan Muster"),
    (Field::OperatorEmail, "vorstand@treppenhaus.example"),
    (Field::OperatorPhone, "030 23125 199"),
    (Field::Register, "Vereinsregister des Amtsgerichts Musterstadt, VR 0000 (erfunden)"),
    (
        Field::LegalBasis,
        "Art. 6 Abs. 1 Buchst. b und f DSGVO; unser berechtigtes Interesse ist, dass Räume gerecht verteilt und Fehler behoben werden.",
    ),
    (Field::Retention, "Konten bis zwei Jahre nach der letzten Buchung, Buchungen und E-Mails bis zum Ende des dritten Jahres danach (erfunden)."),
    (Field::Conformity, "partial"),
    (Field::Barriers, "Texte der Vereine gibt es nicht in Gebärdensprache. Rufen Sie uns an, wir finden jemanden, der übersetzt."),
    (Field::AssessedOn, "2026-11-02"),
    (Field::AssessedHow, "Selbstbewertung mit Tastatur, Vorleseprogramm und axe (erfunden)."),
    (Field::Enforcement, "Durchsetzungsstelle für barrierefreie Informationstechnik (erfunden)\ndurchsetzung@land.example"),
    (Field::Arbitration, "Schlichtungsstelle (erfunden)\nschlichtung@land.example"),
];

/// The facts as the house keeps them.
pub(crate) fn facts() -> Facts {
    Facts::new(FACTS.map(|(field, words)| (field.name().to_owned(), words.to_owned())))
}

#[cfg(test)]
mod tests {
    use app::domain::{holiday::Land, parse, statement::Statement};

    use super::*;

    #[test]
    fn what_is_written_can_be_read_and_one_fact_is_missing() {
        assert_eq!(parse::facts(&parse::facts_typed(&facts())), Ok(facts()));
        let missing = Statement::ALL.map(|statement| facts().missing(statement, Land::Hesse));
        assert_eq!(missing, [vec![], vec![Field::Hosting], vec![]]);
    }
}
