//! Who did what.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) at: i64,
    pub(crate) person_id: Option<i64>,
    pub(crate) deed: String,
    pub(crate) booking_id: Option<String>,
    pub(crate) number: Option<i32>,
    pub(crate) words: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
