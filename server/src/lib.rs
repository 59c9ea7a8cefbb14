//! Treppenhaus: keeping, carrying and deciding who.
