//! The house itself.

use super::{lang::Lang, time::Zone};

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
}
