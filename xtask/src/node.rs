//! The Node packages of `end2end`: Playwright, axe and wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Result};
use crate::place::Place;
use crate::{debian, files, program};

/// The installed packages.
#[derive(Debug)]
pub(crate) struct Packages {
    folder: PathBuf,
}

impl Packages {
    /// Makes the installed packages those of `package-lock.json`. Node itself must be there.
    pub(crate) fn ready(place: &Place) -> Result<Self> {
        if program::find("node").is_none() || program::find("npm").is_none() {
            return Err(Error::Missing { what: "Node".to_owned(), command: "sudo apt-get install nodejs npm".to_owned() });
        }
        let folder = place.end2end();
        let lock = files::read(&folder.join("package-lock.json"))?;
        let installed = folder.join("node_modules/.installed-from");
        if fs::read(&installed).ok().as_ref() != Some(&lock) {
            npm_ci(&folder)?;
            files::write(&installed, &lock)?;
        }
        Ok(Self { folder })
    }

    /// The same, installing Node first where it is missing.
    pub(crate) fn ready_with_node(place: &Place) -> Result<Self> {
        if program::find("node").is_none() || program::find("npm").is_none() {
            debian::install("Node", &["nodejs", "npm"])?;
        }
        Self::ready(place)
    }

    /// One of the packages' programs, run in `end2end`.
    pub(crate) fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.folder.join("node_modules/.bin").join(name));
        command.current_dir(&self.folder);
        command
    }
}

fn npm_ci(folder: &Path) -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    program::run(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}
