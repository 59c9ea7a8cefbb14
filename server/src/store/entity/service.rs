//! A service.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) slug: String,
    pub(crate) association_id: i64,
    pub(crate) source_lang: String,
    pub(crate) topics: String,
    pub(crate) languages: String,
    pub(crate) entry: String,
    pub(crate) audience: String,
    pub(crate) admits: String,
    pub(crate) children: String,
    pub(crate) cost: String,
    pub(crate) place: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
