//! The browser's part: from `app` to `site/pkg/treppenhaus.js` and `site/pkg/treppenhaus_bg.wasm`.
//!
//! These are the names that leptos' `HydrationScripts` asks for.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use wasm_bindgen_cli_support::Bindgen;

use crate::error::{Error, Result};
use crate::node::Packages;
use crate::place::Place;
use crate::rust::{TARGET, WasmRust};
use crate::{files, program};

const NAME: &str = "treppenhaus";
/// What rustc's wasm uses, which wasm-opt has to be told.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compiles `app`, and makes of it what the browser loads; smaller with the Node packages' `wasm-opt` than without.
pub(crate) fn build(place: &Place, rust: WasmRust, tools: Option<&Packages>) -> Result<()> {
    versions_agree(place)?;
    let compiled = compile(place, rust)?;
    let package = Package { folder: place.site().join("pkg"), new: place.site().join("pkg.new"), tools };
    package.make(&compiled)
}

fn compile(place: &Place, rust: WasmRust) -> Result<PathBuf> {
    let mut cargo = rust.cargo(place);
    cargo.args(["build", "--package", "app", "--lib", "--target", TARGET, "--profile", "wasm"]);
    program::run(cargo.args(["--no-default-features", "--features", "hydrate"]))?;
    Ok(place.target.join(TARGET).join("wasm/app.wasm"))
}

/// The folder that the browser loads from. It is made anew beside the old one and then takes its place.
struct Package<'a> {
    folder: PathBuf,
    new: PathBuf,
    tools: Option<&'a Packages>,
}

impl Package<'_> {
    fn make(&self, compiled: &Path) -> Result<()> {
        let stamp = self.stamp(compiled)?;
        if fs::read_to_string(self.folder.join("made-from")).is_ok_and(|old| old == stamp) {
            return Ok(());
        }
        files::remove_folder(&self.new)?;
        self.bind(compiled)?;
        self.optimise()?;
        for name in [format!("{NAME}.js"), format!("{NAME}_bg.wasm")] {
            compress(&self.new.join(name))?;
        }
        files::write(&self.new.join("made-from"), stamp)?;
        files::replace_folder(&self.folder, &self.new)
    }

    /// Changes when the files would.
    fn stamp(&self, compiled: &Path) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        files::read(compiled)?.hash(&mut hasher);
        let optimised = if self.tools.is_some() { "optimised" } else { "not optimised" };
        Ok(format!("{:016x} {optimised}\n", hasher.finish()))
    }

    fn bind(&self, compiled: &Path) -> Result<()> {
        let generate =
            || Bindgen::new().input_path(compiled).web(true)?.omit_default_module_path(true).typescript(false).out_name(NAME).generate(&self.new);
        generate().map_err(|error| Error::Bindgen(format!("{error:#}")))
    }

    fn optimise(&self) -> Result<()> {
        let Some(tools) = self.tools else {
            return Ok(());
        };
        let wasm = self.new.join(format!("{NAME}_bg.wasm"));
        program::run(tools.program("wasm-opt").args(WASM_FEATURES).arg("-Oz").arg(&wasm).arg("-o").arg(&wasm))
    }
}

/// Writes the file once more, compressed for browsers that take Brotli.
fn compress(file: &Path) -> Result<()> {
    let bytes = files::read(file)?;
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut smaller = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut smaller, &parameters).map_err(Error::file(file))?;

    let name = file.file_name().unwrap_or_default().to_string_lossy();
    println!("      {name}: {} KB, compressed {} KB", bytes.len() / 1024, smaller.len() / 1024);
    files::write(&file.with_file_name(format!("{name}.br")), smaller)
}

/// The library inside the wasm and the one that makes its script speak a private language, different in each version.
fn versions_agree(place: &Place) -> Result<()> {
    let file = place.root.join("Cargo.lock");
    let lock = fs::read_to_string(&file).map_err(Error::file(&file))?;
    let version = |package| locked_version(&lock, package).unwrap_or("none").to_owned();
    let (library, tool) = (version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    if library == tool { Ok(()) } else { Err(Error::BindgenVersions { library, tool }) }
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_halves_of_wasm_bindgen_have_one_version() {
        let agree = Place::find().and_then(|place| versions_agree(&place));
        assert_eq!(agree.map_err(|error| error.to_string()), Ok(()));
    }

    #[test]
    fn a_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("2.0.0"));
        assert_eq!(locked_version(lock, "walrus"), None);
    }
}
