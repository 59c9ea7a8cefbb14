//! Feeds: parts of the plan that calendar programs fetch again and again.

use super::{
    directory::Directory,
    id::{AssociationId, RoomId},
};

/// Which part of the plan a feed shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    /// Everything in the house.
    House,
    /// What takes one room, also through parts it shares with another.
    Room(RoomId),
    /// What one association has.
    Association(AssociationId),
    /// Counselling hours as the directory shows them.
    Counselling,
    /// What the reader booked, and what their associations have.
    Mine,
}

impl Feed {
    /// Its address after the house's own; where the directory does not know what it is about, one under which nothing is found.
    pub fn path(self, house: &Directory) -> String {
        ["/calendar/", self.place(), &self.file(house)].concat()
    }

    /// The last piece of its address, and what its file is called.
    pub fn file(self, house: &Directory) -> String {
        let name = match self {
            Self::House => "house",
            Self::Room(id) => house.room(id).map_or("", |room| room.slug.as_str()),
            Self::Association(id) => house.association(id).map_or("", |association| association.slug.as_str()),
            Self::Counselling => "counselling",
            Self::Mine => "mine",
        };
        [name, ".ics"].concat()
    }

    fn place(self) -> &'static str {
        match self {
            Self::Room(_) => "rooms/",
            Self::Association(_) => "associations/",
            Self::House | Self::Counselling | Self::Mine => "",
        }
    }
}
