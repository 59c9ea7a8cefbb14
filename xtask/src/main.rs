//! `cargo xtask`: installs what is missing, then builds, runs, tests or measures Treppenhaus.

use std::env;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use error::{Error, Result};
use place::Place;
use step::Steps;

mod browser;
mod debian;
mod debian_rust;
mod error;
mod files;
mod node;
mod place;
mod postgres;
mod program;
mod python;
mod rust;
mod step;
mod suite;
mod wasm;

const HELP: &str = "\
cargo xtask run [-- ARGUMENTS]          build, then serve a demo house; ARGUMENTS go to `treppenhaus serve`
cargo xtask build                       build the release server and the browser's part
cargo xtask test [NAMES] [-- ARGUMENTS] fmt, clippy, unit, stories, wasm, journeys: all in this order, or those named;
                                        with one of unit, stories, journeys, ARGUMENTS go to its test runner
cargo xtask bench                       build, then measure

What is missing is installed, or named with the command that installs it.

CARGO_TARGET_DIR        where everything that is built goes
CHROMIUM                the browser for the journeys, instead of Debian's
TREPPENHAUS_WASM=debian compile the wasm with Debian's Rust, as is done where rustup cannot get the wasm32 target";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match Task::parse(&arguments).and_then(perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<()> {
    match task {
        Task::Run { rest } => run(&Place::find()?, rest),
        Task::Build => build(&Place::find()?, &mut Steps::of(4)).map(drop),
        Task::Test { names, rest } => suite::run(&Place::find()?, &names, &rest),
        Task::Bench => bench(&Place::find()?),
        Task::Help => {
            println!("{HELP}");
            Ok(())
        }
    }
}

/// Builds, then becomes the server; its last line is the address.
fn run(place: &Place, rest: Vec<String>) -> Result<()> {
    let mut steps = Steps::of(5);
    let server = build(place, &mut steps)?;
    steps.announce("the demo house opens");
    let source = Command::new(&server).args(serve_arguments(place, rest)).exec();
    Err(Error::start(&server, source))
}

/// The arguments of `treppenhaus serve`: the demo's, except where `rest` says otherwise.
fn serve_arguments(place: &Place, rest: Vec<String>) -> Vec<String> {
    let demo = [
        ("--listen", "127.0.0.1:3000".to_owned()),
        ("--data", place.target.join("demo-house").display().to_string()),
        ("--site", place.site().display().to_string()),
    ];
    let mut arguments = vec!["serve".to_owned(), "--demo".to_owned()];
    for (flag, value) in demo {
        if !rest.iter().any(|given| given.split('=').next() == Some(flag)) {
            arguments.extend([flag.to_owned(), value]);
        }
    }
    arguments.extend(rest);
    arguments
}

/// The release server and the browser's part; without the means for the latter the house works all the same.
fn build(place: &Place, steps: &mut Steps) -> Result<PathBuf> {
    let rust = steps.step("the wasm32 target of Rust", || Ok(or_without("The pages stay without scripts", rust::WasmRust::ready(place))))?;
    let tools = steps.step("the Node packages", || Ok(or_without("The wasm stays larger than it need be", node::Packages::ready(place))))?;
    steps.step("the server, release build", || program::run(place.cargo().args(["build", "--release", "--package", "server"])))?;
    steps.step("the browser's part, as wasm", || {
        if let Some(rust) = rust {
            return wasm::build(place, rust, tools.as_ref());
        }
        println!("      left out");
        Ok(())
    })?;
    Ok(place.server("release"))
}

/// Goes on without something, saying so and why.
fn or_without<T>(consequence: &str, found: Result<T>) -> Option<T> {
    found.inspect_err(|error| println!("      {consequence}: {error}")).ok()
}

fn bench(place: &Place) -> Result<()> {
    let mut steps = Steps::of(5);
    build(place, &mut steps)?;
    steps.step("the measurements", || {
        let mut cargo = place.cargo();
        cargo.args(["bench", "--package", "server", "--bench", "house"]);
        program::run(cargo.env("TREPPENHAUS_SITE", place.site()))
    })
}

/// What the command line asks for.
#[derive(Debug, PartialEq)]
enum Task {
    Run { rest: Vec<String> },
    Build,
    Test { names: Vec<String>, rest: Vec<String> },
    Bench,
    Help,
}

impl Task {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut halves = arguments.splitn(2, |argument| argument == "--");
        let own = halves.next().unwrap_or_default();
        let rest = halves.next().unwrap_or_default().to_vec();
        let Some((command, names)) = own.split_first() else {
            return Ok(Self::Help);
        };
        match (command.as_str(), names.is_empty(), rest.is_empty()) {
            ("run", true, _) => Ok(Self::Run { rest }),
            ("build", true, true) => Ok(Self::Build),
            ("test", _, _) => Ok(Self::Test { names: names.to_vec(), rest }),
            ("bench", true, true) => Ok(Self::Bench),
            ("help" | "--help" | "-h", _, _) => Ok(Self::Help),
            _ => Err(Error::Usage(format!("`{}` is not a command.\n\n{HELP}", arguments.join(" ")))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    fn parse(line: &str) -> Option<Task> {
        Task::parse(&words(line)).ok()
    }

    #[test]
    fn what_stands_after_two_dashes_is_passed_on() {
        assert_eq!(parse("run -- --listen [::]:80"), Some(Task::Run { rest: words("--listen [::]:80") }));
        let (names, rest) = (words("stories"), words("a -- b"));
        assert_eq!(parse("test stories -- a -- b"), Some(Task::Test { names, rest }));
    }

    #[test]
    fn an_unknown_command_or_a_stray_word_is_refused() {
        assert_eq!(parse("deploy"), None);
        assert_eq!(parse("build faster"), None);
        assert_eq!(parse("bench -- x"), None);
        assert_eq!(parse(""), Some(Task::Help));
    }

    #[test]
    fn an_own_address_replaces_the_demo_address() {
        let place = Place { root: "/house".into(), target: "/house/target".into() };
        let arguments = serve_arguments(&place, words("--listen=0.0.0.0:80")).join(" ");
        assert_eq!(arguments, "serve --demo --data /house/target/demo-house --site /house/target/site --listen=0.0.0.0:80");
    }
}
