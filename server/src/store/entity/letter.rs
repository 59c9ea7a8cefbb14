//! A letter of the outbox.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) message_id: String,
    pub(crate) booking_id: Option<String>,
    pub(crate) to_name: String,
    pub(crate) to_email: String,
    pub(crate) lang: String,
    pub(crate) subject: String,
    pub(crate) body_text: String,
    pub(crate) body_html: String,
    pub(crate) calendar_method: Option<String>,
    pub(crate) calendar_text: Option<String>,
    pub(crate) confidential: bool,
    pub(crate) written_at: i64,
    pub(crate) state: String,
    pub(crate) failed: i32,
    pub(crate) next_try_at: i64,
    pub(crate) trouble: Option<String>,
    pub(crate) sent_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
