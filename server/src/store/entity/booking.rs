//! A booking.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "booking")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) association_id: i64,
    pub(crate) booked_by: i64,
    pub(crate) purpose: String,
    pub(crate) service_id: Option<i64>,
    pub(crate) title: Option<String>,
    pub(crate) visibility: String,
    pub(crate) attendees: Option<i16>,
    pub(crate) note: Option<String>,
    pub(crate) rooms: String,
    pub(crate) hours: String,
    pub(crate) rule: Option<String>,
    pub(crate) answer_by: Option<i64>,
    pub(crate) remind_at: Option<i64>,
    pub(crate) sequence: i32,
    pub(crate) sheet: String,
    pub(crate) created_at: i64,
    pub(crate) changed_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
