//! All tests, in the order in which they find most soonest.

use crate::error::{Error, Result};
use crate::node::Packages;
use crate::place::Place;
use crate::postgres::Postgres;
use crate::rust::{self, TARGET, WasmRust};
use crate::step::Steps;
use crate::{browser, program, python, wasm};

/// A part of the suite; the words are for its test runner.
type Part = fn(&Place, &[String]) -> Result<()>;

const PARTS: [(&str, Part); 6] =
    [("fmt", fmt), ("clippy", clippy), ("unit", unit), ("stories", stories), ("wasm", browsers_part), ("journeys", journeys)];
/// The parts whose test runner takes words.
const WITH_RUNNER: [&str; 3] = ["unit", "stories", "journeys"];

/// Runs the named parts, or all without names, up to the first that fails.
pub(crate) fn run(place: &Place, names: &[String], rest: &[String]) -> Result<()> {
    check(names, rest)?;
    let is_wanted = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let wanted: Vec<_> = PARTS.into_iter().filter(|(name, _)| is_wanted(name)).collect();
    let mut steps = Steps::of(wanted.len());
    let outcome = wanted.into_iter().try_for_each(|(name, part)| steps.step(name, || part(place, rest)));
    steps.summary();
    outcome
}

fn check(names: &[String], rest: &[String]) -> Result<()> {
    let known = PARTS.map(|(name, _)| name);
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(Error::Usage(format!("there is no test `{unknown}`, only {}", known.join(", "))));
    }
    let has_one_runner = matches!(names, [name] if WITH_RUNNER.contains(&name.as_str()));
    if !rest.is_empty() && !has_one_runner {
        return Err(Error::Usage(format!("words after `--` go to one of {}", WITH_RUNNER.join(", "))));
    }
    Ok(())
}

fn fmt(place: &Place, _: &[String]) -> Result<()> {
    rust::component("rustfmt", "fmt")?;
    program::run(place.cargo().args(["fmt", "--all", "--check"]))
}

fn clippy(place: &Place, _: &[String]) -> Result<()> {
    rust::component("clippy", "clippy")?;
    let deny = ["--", "--deny", "warnings"];
    program::run(place.cargo().args(["clippy", "--workspace", "--all-targets"]).args(deny))?;
    let mut cargo = WasmRust::ready_with_clippy(place)?.cargo(place);
    cargo.args(["clippy", "--package", "app", "--lib", "--target", TARGET]);
    program::run(cargo.args(["--no-default-features", "--features", "hydrate"]).args(deny))
}

fn unit(place: &Place, rest: &[String]) -> Result<()> {
    program::run(place.cargo().args(["test", "--workspace", "--lib", "--bins", "--"]).args(rest))?;
    program::run(place.cargo().args(["test", "--package", "app", "--test", "recurrence", "--"]).args(rest))
}

fn stories(place: &Place, rest: &[String]) -> Result<()> {
    let python = python::ready(place)?;
    let postgres = Postgres::start()?;
    let mut cargo = place.cargo();
    cargo.args(["test", "--package", "server", "--test", "stories", "--"]).args(rest);
    program::run(cargo.env("TEST_POSTGRES_URL", postgres.url()).env("TEST_PYTHON", python))
}

fn browsers_part(place: &Place, _: &[String]) -> Result<()> {
    let tools = Packages::ready_with_node(place)?;
    wasm::build(place, WasmRust::ready(place)?, Some(&tools))
}

fn journeys(place: &Place, rest: &[String]) -> Result<()> {
    browsers_part(place, &[])?;
    let chromium = browser::ready()?;
    program::run(place.cargo().args(["build", "--package", "server"]))?;
    let mut playwright = Packages::ready(place)?.program("playwright");
    playwright.arg("test").args(rest).env("CHROMIUM", chromium);
    playwright.env("TREPPENHAUS_BIN", place.server("debug")).env("TREPPENHAUS_SITE", place.site());
    program::run(&mut playwright)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_accepted(names: &[&str], rest: &[&str]) -> bool {
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        check(&owned(names), &owned(rest)).is_ok()
    }

    #[test]
    fn only_known_parts_are_accepted() {
        assert!(is_accepted(&[], &[]));
        assert!(is_accepted(&["stories", "fmt"], &[]));
        assert!(!is_accepted(&["story"], &[]));
    }

    #[test]
    fn words_for_a_runner_need_one_part_that_has_one() {
        assert!(is_accepted(&["journeys"], &["--project=phone"]));
        assert!(!is_accepted(&["fmt"], &["x"]));
        assert!(!is_accepted(&[], &["x"]));
    }
}
