//! What a date of a booking occupies.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence_part")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) booking_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) number: i32,
    pub(crate) room_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) room_part_id: i64,
    pub(crate) starts_at: i64,
    pub(crate) ends_at: i64,
    pub(crate) held: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
