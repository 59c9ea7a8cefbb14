//! Treppenhaus: keeping, carrying and deciding who.

pub mod mail;
