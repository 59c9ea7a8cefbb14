//! A room that can be booked.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "room")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) floor: i16,
    pub(crate) capacity: i16,
    pub(crate) step_free: bool,
    pub(crate) features: String,
    pub(crate) opening: Option<String>,
    pub(crate) set_up: i16,
    pub(crate) clear_up: i16,
    pub(crate) shortest: Option<i16>,
    pub(crate) longest: Option<i16>,
    pub(crate) days_ahead: Option<i16>,
    pub(crate) hours_before: Option<i16>,
    pub(crate) approval: String,
    pub(crate) bookers: String,
    pub(crate) key_words: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
