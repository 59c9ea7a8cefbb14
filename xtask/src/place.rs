//! Where things lie.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::program;

/// The folders of this workspace.
#[derive(Debug)]
pub(crate) struct Place {
    /// The root of the workspace.
    pub(crate) root: PathBuf,
    /// Where everything that is built goes.
    pub(crate) target: PathBuf,
}

impl Place {
    /// Asks cargo, which knows about `CARGO_TARGET_DIR` and its own settings.
    pub(crate) fn find() -> Result<Self> {
        let answer = program::output(Command::new("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let unreadable = || Error::Answer("cargo metadata");
        let metadata: Value = serde_json::from_str(&answer).map_err(|_| unreadable())?;
        let folder = |name: &str| metadata.get(name).and_then(Value::as_str).map(PathBuf::from);
        Ok(Self { root: folder("workspace_root").ok_or_else(unreadable)?, target: folder("target_directory").ok_or_else(unreadable)? })
    }

    /// What the server hands to browsers as it is.
    pub(crate) fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The journeys in the browser, and the Node packages.
    pub(crate) fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }

    /// The server's binary; `profile` is `debug` or `release`.
    pub(crate) fn server(&self, profile: &str) -> PathBuf {
        self.target.join(profile).join("treppenhaus")
    }

    /// Cargo at the root of the workspace. The variables that `cargo run` set for xtask are taken away:
    /// build scripts that look at them would otherwise run anew each time cargo is called the other way.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&self.root);
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                cargo.env_remove(&name);
            }
        }
        cargo
    }
}
