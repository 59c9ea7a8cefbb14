//! One dated stretch of a booking in one part of the house.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) booking_id: String,
    pub(crate) room_id: i64,
    pub(crate) room_part_id: i64,
    pub(crate) starts_at: i64,
    pub(crate) ends_at: i64,
    pub(crate) hold: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
