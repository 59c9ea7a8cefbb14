//! The pages: each takes plain data and gives HTML.
//!
//! A page knows no request and no store; what it shows was decided before. The words are in `text`.

pub mod frame;

mod field;
mod icon;
mod linked;
mod part;
mod place;
mod terms;

pub mod account;
pub mod association;
pub mod booking;
pub mod calendar;
pub mod counselling;
pub mod demo;
pub mod desk;
pub mod error;
pub mod feed;
pub mod feedback;
pub mod home;
pub mod letter;
pub mod look_ahead;
pub mod moving;
pub mod room;
pub mod rules;
pub mod sign_in;
pub mod statement;
pub mod waiting;

#[cfg(test)]
mod tests;
