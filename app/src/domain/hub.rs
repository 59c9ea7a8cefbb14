//! The house itself.

use super::{
    holiday::{Holiday, Land},
    lang::Lang,
    time::Zone,
    timetable::{Minute, Timetable},
};

/// The house: what every page and every letter says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hub {
    /// Its name, as on the door.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code and town.
    pub town: String,
    /// The coordination's telephone number, as people write it.
    pub phone: String,
    /// The coordination's address for e-mail; letters come from it.
    pub email: String,
    /// The zone of every wall time in the house.
    pub zone: Zone,
    /// The language the house writes in when nobody chose another.
    pub lang: Lang,
    /// Whether everything in it is invented.
    pub invented: bool,
    /// The Land whose public holidays it keeps.
    pub land: Land,
    /// Public holidays on which it is open all the same.
    pub open_on: Vec<Holiday>,
    /// When rooms are scarce; what an association may have then is limited by its quota.
    pub peaks: Timetable,
    /// When the evening begins, for rooms that need a yes in the evening.
    pub evening: Minute,
    /// The version of its rules; 0 while it has none.
    pub rules: RulesVersion,
}

/// A version of the house rules; each is accepted once by whoever books.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct RulesVersion(pub i32);

impl RulesVersion {
    /// Whether there are rules at all.
    pub fn exists(self) -> bool {
        self.0 > 0
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A house in Hesse that says nothing of itself.
    pub(in crate::domain) fn hub() -> Hub {
        Hub {
            name: "Haus".to_owned(),
            street: String::new(),
            town: String::new(),
            phone: String::new(),
            email: "haus@localhost".to_owned(),
            zone: Zone::BERLIN,
            lang: Lang::De,
            invented: true,
            land: Land::default(),
            open_on: Vec::new(),
            peaks: Timetable::default(),
            evening: Minute::EVENING,
            rules: RulesVersion::default(),
        }
    }
}
