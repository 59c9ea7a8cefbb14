//! What stands in the directory: everything about the house that changes rarely.

use super::{
    association::Association,
    booking::{Entry, Visibility},
    closure::{Closure, Closures},
    hub::Hub,
    id::{AssociationId, RoomId, ServiceId},
    room::Room,
    service::{Service, Topic},
    time::Span,
};

/// The house with its associations, their services, and its rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    /// The house.
    pub hub: Hub,
    /// Associations by name.
    pub associations: Vec<Association>,
    /// Services in the order of their slugs.
    pub services: Vec<Service>,
    /// Rooms by floor, then name.
    pub rooms: Vec<Room>,
    /// When the house or a room is closed, public holidays apart.
    pub closures: Vec<Closure>,
}

impl Directory {
    /// The association with that number.
    pub fn association(&self, id: AssociationId) -> Option<&Association> {
        self.associations.iter().find(|association| association.id == id)
    }

    /// The service with that number.
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The room with that number.
    pub fn room(&self, id: RoomId) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id == id)
    }

    /// The association with that name in addresses.
    pub fn association_named(&self, slug: &str) -> Option<&Association> {
        self.associations.iter().find(|association| association.slug.as_str() == slug)
    }

    /// The service with that name in addresses.
    pub fn service_named(&self, slug: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.slug.as_str() == slug)
    }

    /// The room with that name in addresses.
    pub fn room_named(&self, slug: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.slug.as_str() == slug)
    }

    /// What an association offers.
    pub fn services_of(&self, id: AssociationId) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(move |service| service.association == id)
    }

    /// When the house or its rooms are closed, public holidays included.
    pub fn closures(&self) -> Closures<'_> {
        Closures { closures: &self.closures, land: self.hub.land, open_on: &self.hub.open_on, rooms: &self.rooms }
    }

    /// Topics somebody here helps with, in the order of the house's list, with the number of services.
    pub fn topics(&self) -> Vec<(Topic, usize)> {
        let services = |topic| self.services.iter().filter(|service| service.topics.contains(&topic)).count();
        Topic::ALL.into_iter().map(|topic| (topic, services(topic))).filter(|(_, count)| *count > 0).collect()
    }
}

/// A stretch in the plan as one viewer may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Everything about it.
    Open(Entry),
    /// Only that the room is taken.
    Taken {
        /// Which room.
        room: RoomId,
        /// When.
        span: Span,
    },
}

impl Shown {
    /// The stretch for a viewer for whom `sees` answers.
    pub fn to(entry: Entry, sees: impl Fn(AssociationId, Visibility) -> bool) -> Self {
        if sees(entry.association, entry.visibility.while_it_is(entry.hold)) {
            Self::Open(entry)
        } else {
            Self::Taken { room: entry.room, span: entry.span }
        }
    }

    /// Which room.
    pub fn room(&self) -> RoomId {
        match self {
            Self::Open(entry) => entry.room,
            Self::Taken { room, .. } => *room,
        }
    }

    /// When.
    pub fn span(&self) -> Span {
        match self {
            Self::Open(entry) => entry.span,
            Self::Taken { span, .. } => *span,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::hub::tests::hub;

    /// A house with these rooms and associations and nothing else.
    pub(in crate::domain) fn house(rooms: Vec<Room>, associations: Vec<Association>) -> Directory {
        Directory { hub: hub(), associations, services: vec![], rooms, closures: vec![] }
    }
}
