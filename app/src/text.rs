//! Every word the site says, one file per language.
