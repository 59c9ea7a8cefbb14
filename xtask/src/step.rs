//! Saying what is being done, how far it is, and how long it took.

use std::time::{Duration, Instant};

use crate::error::{Error, Result};

/// The steps of one command, numbered as they come.
pub(crate) struct Steps {
    total: usize,
    ended: Vec<Ended>,
}

struct Ended {
    title: String,
    took: Duration,
    succeeded: bool,
}

impl Steps {
    /// A command of so many steps.
    pub(crate) fn of(total: usize) -> Self {
        Self { total, ended: Vec::new() }
    }

    /// Does one step between a line that names it and a line that says how long it took.
    pub(crate) fn step<T>(&mut self, title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.announce(title);
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        self.ended.push(Ended { title: title.to_owned(), took, succeeded: result.is_ok() });
        match result {
            Ok(value) => {
                println!("      done in {}", spoken(took));
                Ok(value)
            }
            Err(source) => Err(Error::Step { title: title.to_owned(), source: Box::new(source) }),
        }
    }

    /// Only the line that names the next step, for a step that never returns.
    pub(crate) fn announce(&self, title: &str) {
        println!("[{}/{}] {title} …", self.ended.len() + 1, self.total);
    }

    /// All steps so far with their times, and whether that was everything.
    pub(crate) fn summary(&self) {
        println!();
        for ended in &self.ended {
            let outcome = if ended.succeeded { "ok" } else { "FAILED" };
            println!("{:<10} {outcome:<6} {:>12}", ended.title, spoken(ended.took));
        }
        let succeeded = self.ended.iter().filter(|ended| ended.succeeded).count();
        let took = self.ended.iter().map(|ended| ended.took).sum();
        println!("{succeeded} of {} steps passed in {}", self.total, spoken(took));
    }
}

fn spoken(time: Duration) -> String {
    if time < Duration::from_mins(1) {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_well_short_and_long() {
        assert_eq!(spoken(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spoken(Duration::from_secs(754)), "12 min 34 s");
    }

    #[test]
    fn a_failing_step_names_itself() {
        let mut steps = Steps::of(2);
        let result: Result<()> = steps.step("unit", || Err(Error::Answer("x")));
        assert!(result.is_err_and(|error| error.to_string().starts_with("stopped at unit: ")));
        assert!(steps.ended.iter().all(|ended| !ended.succeeded));
    }
}
