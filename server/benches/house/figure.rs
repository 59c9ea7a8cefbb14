//! What was measured, beside what it is to reach.

/// A table of figures.
#[derive(Default)]
pub(crate) struct Table(Vec<Figure>);

struct Figure {
    what: &'static str,
    measured: String,
    to_reach: &'static str,
    reached: bool,
}

impl Table {
    pub(crate) fn add(&mut self, what: &'static str, measured: String, to_reach: &'static str, reached: bool) {
        println!("  {what}: {measured} (to reach: {to_reach})");
        self.0.push(Figure { what, measured, to_reach, reached });
    }

    pub(crate) fn print(&self) {
        println!("\n| figure | measured | to reach | |\n|---|---|---|---|");
        for figure in &self.0 {
            let mark = if figure.reached { "reached" } else { "**missed**" };
            println!("| {} | {} | {} | {mark} |", figure.what, figure.measured, figure.to_reach);
        }
    }
}

/// The value below which 95 of 100 lie.
pub(crate) fn p95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() * 95 / 100]
}

/// The value in the middle.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
