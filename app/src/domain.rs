//! The rules of the house: pure functions over plain values.

pub mod time;

pub mod holiday;
pub mod hours;
pub mod recurrence;
pub mod timetable;

pub mod id;
pub mod lang;

pub mod association;
pub mod booking;
pub mod closure;
pub mod directory;
#[cfg(feature = "ssr")]
pub mod find;
pub mod hub;
pub mod nature;
pub mod person;
pub mod room;
pub mod service;
pub mod terms;
pub mod word;
pub mod writing;

pub mod feedback;
pub mod statement;

pub mod judge;

pub mod instead;
pub mod seek;

pub mod amend;
pub mod closing;
pub mod feed;
pub mod history;
pub mod look;
pub mod offer;
pub mod search;
pub mod waiting;

pub mod permission;

pub mod form;
pub mod parse;
