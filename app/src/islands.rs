//! Interactive pieces; every journey works without them.
