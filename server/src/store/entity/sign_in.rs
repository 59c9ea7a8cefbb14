//! A wish to sign in.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) email_hash: String,
    pub(crate) client_hash: String,
    pub(crate) person_id: Option<i64>,
    pub(crate) token_hash: String,
    pub(crate) code_hash: String,
    pub(crate) created_at: i64,
    pub(crate) expires_at: i64,
    pub(crate) tries: i32,
    pub(crate) used_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
