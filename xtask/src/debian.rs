//! Installing Debian packages.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use crate::error::{Error, Result};
use crate::program;

/// Installs `packages`, or names the command that does.
pub(crate) fn install(what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !(is_debian() && is_root()) {
        let command = format!("sudo apt-get update && sudo apt-get install {list}");
        return Err(Error::Missing { what: what.to_owned(), command });
    }
    println!("      {what} is missing: apt-get install {list}");
    if let Err(error) = program::run(apt_get().args(["update", "-qq"])) {
        println!("      {error}; going on with the package lists as they are");
    }
    // What is on the machine stays: a package that is in conflict with another one is not worth that one.
    let options = ["--yes", "-qq", "--no-remove", "--no-install-recommends", "--option=Dpkg::Use-Pty=0"];
    program::run(apt_get().arg("install").args(options).args(packages))
}

/// Whether this is Debian or a child of it.
pub(crate) fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists() && program::find("apt-get").is_some()
}

/// Whether we may do everything.
pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
