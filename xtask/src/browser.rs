//! The browser for the journeys, and fonts for all scripts of the site.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::{debian, program};

/// A font of Debian's `fonts-noto-core`, which has Latin, Cyrillic, Arabic and Ethiopic letters.
const FONT: &str = "/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf";

/// Chromium, with the fonts it needs to show every language.
pub(crate) fn ready() -> Result<PathBuf> {
    if debian::is_debian() && !Path::new(FONT).exists() {
        debian::install("a font for Arabic and Ethiopic", &["fonts-noto-core"])?;
    }
    if let Some(given) = env::var_os("CHROMIUM") {
        return Ok(given.into());
    }
    if program::find("chromium").is_none() {
        debian::install("Chromium", &["chromium"])?;
    }
    let command = "apt-get install chromium".to_owned();
    program::find("chromium").ok_or_else(|| Error::Missing { what: "Chromium".to_owned(), command })
}
