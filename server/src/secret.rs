//! Random names and the hashes they are kept as.
//!
//! A token is known to one reader only; the database keeps its SHA-256, so that a copy of the database opens no account.

use std::fmt::Write as _;

use rand::Rng as _;
use sha2::{Digest as _, Sha256};

/// 256 random bits as 64 hexadecimal digits.
pub(crate) fn token() -> String {
    let bytes: [u8; 32] = rand::rng().random();
    hex(&bytes)
}

/// Six random digits.
pub(crate) fn code() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000))
}

/// A random number for codes and sheets that must only be unique.
pub(crate) fn number() -> u64 {
    rand::rng().random()
}

/// The SHA-256 of a secret, in hexadecimal digits.
pub(crate) fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// A short name for some bytes that changes when they do.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..6])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_have_their_length_and_do_not_repeat() {
        assert_eq!((token().len(), code().len()), (64, 6));
        assert_ne!(token(), token());
        // FIPS 180-2, appendix B.1.
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
