//! What the invented house asks of whoever uses it: terms of its rooms, keys, house rules, peak times.

use app::domain::{
    association::{Quota, Tie},
    terms::{Approval, Bookers, Terms},
    timetable::Timetable,
};

/// When rooms are scarce.
const PEAKS: &str = "mo 16:00-20:00, tu 16:00-20:00, we 16:00-20:00, th 16:00-20:00, fr 16:00-20:00";

/// The house rules in German; whoever books accepts them once.
pub(crate) const RULES_DE: &str = "Dieses Haus und seine Regeln sind erfunden.

Wir gehen freundlich miteinander um. Niemand wird beleidigt, bedrängt oder ausgeschlossen.
Wer einen Raum bucht, lüftet, räumt auf und schließt die Fenster, bevor die Nächsten kommen.
Ab 22 Uhr ist es im Treppenhaus leise; nebenan schlafen Kinder.
In der Küche bleibt nur, was auch Namen und Datum trägt.
Was kaputtgeht, melden Sie bitte am selben Tag der Koordination. Das kommt vor und ist nicht schlimm.
Brauchen Sie den Raum doch nicht, sagen Sie ihn bitte ab. Andere freuen sich.";

/// The same in English.
pub(crate) const RULES_EN: &str = "This house and its rules are invented.

We treat each other kindly. Nobody is insulted, pushed or shut out.
Whoever books a room airs it, tidies it and closes the windows before the next people come.
From 22:00 on the stairwell is quiet; children sleep next door.
Only what carries a name and a date stays in the kitchen.
If something breaks, please tell the coordination the same day. It happens and is no harm.
If you do not need the room after all, please call it off. Others will be glad.";

/// When rooms are scarce, as the domain has it.
pub(crate) fn peaks() -> Timetable {
    PEAKS.parse().unwrap_or_default()
}

/// On what terms a room is given, by its slug.
pub(crate) fn terms(room: &str) -> Terms {
    let usual = Terms::default();
    match room {
        // The whole hall in the evening or at the weekend concerns everybody in the house.
        "saal" => Terms { approval: Approval::EveningsAndWeekends, ..usual },
        // Pots must be washed before the next people cook.
        "lange-tafel" => Terms { opening: daily("08:00-22:00"), clear_up: 30, shortest: Some(60), longest: Some(6 * 60), ..usual },
        "gewoelbe" => Terms { longest: Some(8 * 60), days_ahead: Some(540), hours_before: Some(2), ..usual },
        "sternenkammer" => Terms { approval: Approval::Guests, ..usual },
        "erkerzimmer" => Terms { bookers: Bookers::Everybody, shortest: Some(30), ..usual },
        _ => usual,
    }
}

/// How to get the key to a room, by its slug.
pub(crate) fn key(room: &str) -> Option<&'static str> {
    match room {
        "saal" | "saal-a" | "saal-b" => Some("Der Schlüssel hängt im Kasten neben der Garderobe. Die Nummer des Kastens ist erfunden: 0000."),
        "gewoelbe" => Some("Den Schlüssel gibt es in der Koordination, montags bis freitags von 9 bis 17 Uhr."),
        "lange-tafel" => Some("Die Küche ist offen. Den Schlüssel für den Herd gibt die Koordination gegen Unterschrift."),
        _ => None,
    }
}

/// How an association belongs to the house, by its slug.
pub(crate) fn tie(association: &str) -> Tie {
    match association {
        "sportgemeinschaft-kieselsprung" | "vereinswerkstatt-kassenbuch" => Tie::Guest,
        _ => Tie::Resident,
    }
}

/// How much of the house an association may have, by its slug.
pub(crate) fn quota(association: &str) -> Quota {
    match association {
        "studierendenkreis-nachtbus-dreizehn" => Quota { peak_hours: Some(12), open_bookings: Some(40), rooms_at_once: Some(2) },
        _ => Quota::default(),
    }
}

fn daily(hours: &str) -> Option<Timetable> {
    let week: Vec<String> = ["mo", "tu", "we", "th", "fr", "sa", "su"].map(|day| format!("{day} {hours}")).to_vec();
    week.join(", ").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{super::ROOMS, *};
    use crate::demo::content::ASSOCIATIONS;

    #[test]
    fn what_is_written_can_be_read() {
        assert_eq!(peaks().to_string(), PEAKS);
        assert!(terms("lange-tafel").opening.is_some());
        let words = ["saal", "gewoelbe", "lange-tafel"];
        assert!(words.iter().all(|word| key(word).is_some() && ROOMS.iter().any(|room| room.slug == *word)));
        assert_eq!(ASSOCIATIONS.iter().filter(|association| tie(association.slug) == Tie::Guest).count(), 2);
        assert_eq!(ASSOCIATIONS.iter().filter(|association| quota(association.slug).limits()).count(), 1);
        assert_eq!(RULES_DE.lines().count(), RULES_EN.lines().count());
    }
}
