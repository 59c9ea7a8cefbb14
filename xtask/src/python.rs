//! The Python with the mail server and the calendar reader that the story tests use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Result;
use crate::place::Place;
use crate::{debian, files, program};

/// A Python that has what `server/tests/python/requirements.txt` names.
pub(crate) fn ready(place: &Place) -> Result<PathBuf> {
    let requirements = place.root.join("server/tests/python/requirements.txt");
    let wanted = files::read(&requirements)?;
    let folder = place.target.join("python");
    let python = folder.join("bin/python");
    let installed = folder.join("installed-from");
    if fs::read(&installed).ok() != Some(wanted.clone()) {
        make(&folder)?;
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        program::run(pip.arg(&requirements))?;
        files::write(&installed, wanted)?;
    }
    Ok(python)
}

fn make(folder: &Path) -> Result<()> {
    if !program::succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
        debian::install("Python with venv", &["python3", "python3-venv"])?;
    }
    program::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))
}
