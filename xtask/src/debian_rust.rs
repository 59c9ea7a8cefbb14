//! Debian's Rust, taught to compile for the browser.
//!
//! Debian has the compiler and the source of the standard library, but not the library for wasm32; so it is built here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Result};
use crate::place::Place;
use crate::rust::{self, TARGET};
use crate::{debian, files, program};

/// Where Debian's Rust looks for its libraries.
pub(crate) const SYSROOT: &str = "/usr";

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const CLIPPY: &str = "/usr/bin/cargo-clippy";
const LINKER: &str = "wasm-ld-19";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
/// The name by which rustup is to know it.
const TOOLCHAIN: &str = "debian";
/// Lies beside the standard library and says which compiler built it: no other can read it.
const BUILT_BY: &str = "built-by";

/// Makes `cargo` use it.
pub(crate) fn choose(cargo: &mut Command) {
    cargo.env("RUSTUP_TOOLCHAIN", TOOLCHAIN).env_remove("LD_LIBRARY_PATH");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", LINKER);
}

/// Whether everything is installed, and built by the compiler that is there now.
pub(crate) fn is_ready() -> bool {
    let version = version();
    let built_by = fs::read_to_string(library().join(BUILT_BY)).ok();
    version.is_some() && built_by == version && program::find(LINKER).is_some() && is_linked()
}

/// Installs it, builds the standard library, and makes it known to rustup.
pub(crate) fn install(place: &Place) -> Result<()> {
    println!("      Debian's Rust takes over the wasm32 target: once, in about 2 minutes");
    debian::install("Debian's Rust", &PACKAGES)?;
    let built = build_standard_library(&place.target.join("wasm32-std"))?;
    copy_standard_library(&built)?;
    if is_linked() { Ok(()) } else { rust::rustup(&["toolchain", "link", TOOLCHAIN, SYSROOT]) }
}

/// Installs its linter if need be.
pub(crate) fn install_clippy() -> Result<()> {
    if Path::new(CLIPPY).exists() { Ok(()) } else { debian::install("the linter of Debian's Rust", &["rust-web-clippy"]) }
}

fn version() -> Option<String> {
    if !Path::new(RUSTC).exists() {
        return None;
    }
    program::output(Command::new(RUSTC).arg("--version")).ok()
}

/// Whether rustup knows it. Without rustup it is the only Rust.
fn is_linked() -> bool {
    let list = || program::output(Command::new("rustup").args(["toolchain", "list"])).unwrap_or_default();
    program::find("rustup").is_none() || list().lines().any(|line| line.split_whitespace().next() == Some(TOOLCHAIN))
}

/// Builds an empty crate and with it the standard library, and returns the folder where that lies.
fn build_standard_library(folder: &Path) -> Result<PathBuf> {
    write_empty_crate(folder)?;
    let target = folder.join("target");
    let mut cargo = Command::new(CARGO);
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", &target).env_remove("LD_LIBRARY_PATH");
    cargo.env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Cembed-bitcode=yes");
    program::run(cargo.args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort"]))?;
    Ok(target.join(TARGET).join("release/deps"))
}

fn write_empty_crate(folder: &Path) -> Result<()> {
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";
    let source = folder.join("src");
    files::remove_folder(folder)?;
    fs::create_dir_all(&source).map_err(Error::file(&source))?;
    files::write(&folder.join("Cargo.toml"), manifest)?;
    files::write(&source.join("lib.rs"), "")
}

/// Puts the standard library where the compiler looks for it; it is there whole or not at all.
fn copy_standard_library(built: &Path) -> Result<()> {
    let new = library().with_extension("new");
    let lib = new.join("lib");
    files::remove_folder(&new)?;
    fs::create_dir_all(&lib).map_err(Error::file(&lib))?;
    for entry in fs::read_dir(built).map_err(Error::file(built))?.flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libempty-") {
            fs::copy(entry.path(), lib.join(&name)).map_err(Error::file(&lib))?;
        }
    }
    files::write(&new.join(BUILT_BY), version().unwrap_or_default())?;
    files::replace_folder(&library(), &new)
}

fn library() -> PathBuf {
    Path::new(SYSROOT).join("lib/rustlib").join(TARGET)
}
