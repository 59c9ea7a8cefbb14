//! The house; one row.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "hub")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) street: String,
    pub(crate) town: String,
    pub(crate) phone: String,
    pub(crate) email: String,
    pub(crate) zone: String,
    pub(crate) lang: String,
    pub(crate) invented: bool,
    pub(crate) land: String,
    pub(crate) open_on: String,
    pub(crate) peaks: String,
    pub(crate) evening: i16,
    pub(crate) rules_version: i32,
    pub(crate) directory_version: i64,
    pub(crate) plan_version: i64,
    pub(crate) reminded_of: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
