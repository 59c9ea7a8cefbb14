//! A Rust that can compile for the browser.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::error::{Error, Result};
use crate::place::Place;
use crate::{debian, debian_rust, program};

/// The target triple of the browser.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Whose Rust compiles for the browser.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum WasmRust {
    /// The one that compiles everything else.
    Same,
    /// Debian's, where rustup cannot get the target.
    Debian,
}

impl WasmRust {
    /// Finds one, or installs what it lacks.
    pub(crate) fn ready(place: &Place) -> Result<Self> {
        let only_debian = env::var("TREPPENHAUS_WASM").is_ok_and(|choice| choice == "debian");
        if !only_debian && has_target()? {
            return Ok(Self::Same);
        }
        if debian_rust::is_ready() {
            return Ok(Self::Debian);
        }
        if !only_debian && rustup(&["target", "add", TARGET]).is_ok() {
            return Ok(Self::Same);
        }
        if debian::is_debian() && debian::is_root() {
            match debian_rust::install(place) {
                Ok(()) => return Ok(Self::Debian),
                Err(error) => println!("      {error}"),
            }
        }
        let command = format!("rustup target add {TARGET}");
        Err(Error::Missing { what: "the wasm32 target of Rust".to_owned(), command })
    }

    /// The same, with its linter.
    pub(crate) fn ready_with_clippy(place: &Place) -> Result<Self> {
        let rust = Self::ready(place)?;
        match rust {
            Self::Same => component("clippy", "clippy")?,
            Self::Debian => debian_rust::install_clippy()?,
        }
        Ok(rust)
    }

    /// Cargo of this Rust, at the root of the workspace.
    pub(crate) fn cargo(self, place: &Place) -> Command {
        let mut cargo = place.cargo();
        if self == Self::Debian {
            debian_rust::choose(&mut cargo);
        }
        cargo
    }
}

/// Installs one of Rust's own tools, known to cargo as `subcommand`, if need be.
pub(crate) fn component(name: &str, subcommand: &str) -> Result<()> {
    if program::succeeds(Command::new("cargo").args([subcommand, "--version"])) {
        return Ok(());
    }
    rustup(&["component", "add", name])
}

/// Lets rustup do something, saying so.
pub(crate) fn rustup(arguments: &[&str]) -> Result<()> {
    let command = format!("rustup {}", arguments.join(" "));
    if program::find("rustup").is_none() {
        return Err(Error::Missing { what: "rustup".to_owned(), command });
    }
    println!("      {command}");
    program::run(Command::new("rustup").args(arguments))
}

/// Debian's Rust has its own way to the target, even where it is the only Rust.
fn has_target() -> Result<bool> {
    let sysroot = program::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let sysroot = Path::new(sysroot.trim());
    Ok(sysroot != Path::new(debian_rust::SYSROOT) && sysroot.join("lib/rustlib").join(TARGET).join("lib").is_dir())
}
