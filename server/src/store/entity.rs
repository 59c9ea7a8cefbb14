//! One table each; what the columns mean stands in the migrations.

pub(crate) mod association;
pub(crate) mod association_text;
pub(crate) mod audit;
pub(crate) mod booking;
pub(crate) mod booking_before;
pub(crate) mod closure;
pub(crate) mod feed_key;
pub(crate) mod feedback;
pub(crate) mod house_rules;
pub(crate) mod hub;
pub(crate) mod letter;
pub(crate) mod membership;
pub(crate) mod occurrence;
pub(crate) mod occurrence_part;
pub(crate) mod person;
pub(crate) mod room;
pub(crate) mod room_holds_part;
pub(crate) mod room_part;
pub(crate) mod service;
pub(crate) mod service_text;
pub(crate) mod session_token;
pub(crate) mod sign_in;
pub(crate) mod statement_fact;
pub(crate) mod waiting;
