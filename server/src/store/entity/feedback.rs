//! What people tell the house without an account.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) words: String,
    pub(crate) contact: Option<String>,
    pub(crate) about: Option<String>,
    pub(crate) lang: String,
    pub(crate) client_hash: Option<String>,
    pub(crate) message_id: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) done_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
