//! Files and folders.

use std::fs;
use std::path::Path;

use crate::error::{Error, Result};

/// Reads a whole file.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(Error::file(file))
}

/// Writes a whole file.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    fs::write(file, content).map_err(Error::file(file))
}

/// Deletes a folder if it is there.
pub(crate) fn remove_folder(folder: &Path) -> Result<()> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(Error::file(folder)) } else { Ok(()) }
}

/// Puts a new folder in the place of the one that may be there.
pub(crate) fn replace_folder(old: &Path, new: &Path) -> Result<()> {
    remove_folder(old)?;
    fs::rename(new, old).map_err(Error::file(old))
}
