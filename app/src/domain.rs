//! The rules of the house: pure functions over plain values.

pub mod time;

pub mod id;
pub mod lang;

pub mod association;
pub mod booking;
pub mod directory;
pub mod hub;
pub mod person;
pub mod room;
pub mod service;

pub mod permission;

pub mod form;
pub mod parse;
