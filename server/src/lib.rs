//! Treppenhaus: keeping, carrying and deciding who.

mod store;
