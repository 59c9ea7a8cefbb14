//! What an association says of itself in one language.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "association_text")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) association_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) lang: String,
    pub(crate) about: String,
    pub(crate) version: i32,
    pub(crate) source_version: i32,
    pub(crate) changed_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
