//! Who waits for a room and a stretch.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "waiting")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) person_id: i64,
    pub(crate) association_id: i64,
    pub(crate) room_id: i64,
    pub(crate) starts_at: i64,
    pub(crate) ends_at: i64,
    pub(crate) hours: String,
    pub(crate) purpose: String,
    pub(crate) service_id: Option<i64>,
    pub(crate) title: Option<String>,
    pub(crate) visibility: String,
    pub(crate) attendees: Option<i16>,
    pub(crate) note: Option<String>,
    pub(crate) sheet: String,
    pub(crate) created_at: i64,
    pub(crate) state: String,
    pub(crate) booking_id: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(belongs_to = "super::booking::Entity", from = "Column::BookingId", to = "super::booking::Column::Id")]
    Booking,
}

impl Related<super::booking::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Booking.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
