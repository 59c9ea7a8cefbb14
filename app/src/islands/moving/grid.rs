//! The table of the plan as a hand sees it: cells with neighbours, rows of minutes, and stretches that go by the quarter of an hour.

/// What is drawn or moved by hand starts and ends at quarters of an hour.
pub(super) const QUARTER: i32 = 15;
const DAY: i32 = 24 * 60;

/// A stretch of wall time in minutes after midnight of the day it is looked at; it may start before that day and end after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: i32,
    pub(super) end: i32,
}

/// One of the two ends of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
}

impl Stretch {
    /// Drawn from one minute to another, in whole quarters and at least one, as far as it is free.
    pub(super) fn drawn(from: i32, to: i32, free: Self) -> Self {
        let (first, last) = (from.min(to), from.max(to));
        let start = floor(first).clamp(free.start, (free.end - QUARTER).max(free.start));
        let end = (-floor(-last)).max(start + QUARTER).min(free.end);
        Self { start, end }
    }

    /// The same length, starting at the quarter nearest to a minute of the day.
    pub(super) fn starting(self, minute: i32) -> Self {
        let start = nearest(minute).clamp(0, DAY - QUARTER);
        Self { start, end: start + self.end - self.start }
    }

    /// With one end at the quarter nearest to a minute; a quarter is left at least, and less than a day at most.
    pub(super) fn with(self, edge: Edge, minute: i32) -> Self {
        match edge {
            Edge::Start => Self { start: nearest(minute).clamp(self.end - DAY + QUARTER, self.end - QUARTER), ..self },
            Edge::End => Self { end: nearest(minute).clamp(self.start + QUARTER, self.start + DAY - QUARTER), ..self },
        }
    }

    /// How many days after the day it is looked at it starts.
    pub(super) fn day(self) -> i32 {
        self.start.div_euclid(DAY)
    }

    /// What a clock shows at its ends, as forms send it.
    pub(super) fn clocks(self) -> (String, String) {
        (clock(self.start.rem_euclid(DAY)), clock(self.end.rem_euclid(DAY)))
    }

    /// "17:00–18:30"; a day ends at 24:00.
    pub(super) fn label(self) -> String {
        let end = if self.end == DAY { DAY } else { self.end.rem_euclid(DAY) };
        format!("{}–{}", clock(self.start.rem_euclid(DAY)), clock(end))
    }
}

fn floor(minute: i32) -> i32 {
    minute.div_euclid(QUARTER) * QUARTER
}

fn nearest(minute: i32) -> i32 {
    floor(minute + QUARTER / 2)
}

fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A row of an hours table: its minutes after midnight, and where it lies, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) from: i32,
    pub(super) until: i32,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

impl Row {
    #[expect(clippy::cast_possible_truncation, reason = "the minutes of a row are few")]
    fn minute(self, y: f64) -> i32 {
        let share = ((y - self.top) / (self.bottom - self.top)).clamp(0.0, 1.0);
        self.from + (share * f64::from(self.until - self.from)).round() as i32
    }

    fn y(self, minute: i32) -> f64 {
        let share = f64::from(minute - self.from) / f64::from(self.until - self.from);
        self.top + share.clamp(0.0, 1.0) * (self.bottom - self.top)
    }
}

/// The minute at a height; above and below the rows the first and the last.
pub(super) fn minute_at(rows: &[Row], y: f64) -> Option<i32> {
    rows.iter().find(|row| y < row.bottom).or(rows.last()).map(|row| row.minute(y))
}

/// The height of a minute; earlier and later than the rows the top and the bottom.
pub(super) fn height_of(rows: &[Row], minute: i32) -> Option<f64> {
    rows.iter().find(|row| minute < row.until).or(rows.last()).map(|row| row.y(minute))
}

/// A step from one cell to another; `Back` and `On` go against and with the direction of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Up,
    Down,
    Back,
    On,
    First,
    Last,
}

impl Step {
    /// The step that a key asks for; the arrows follow the eye, also where the columns run from right to left.
    pub(super) fn of(key: &str, mirrored: bool) -> Option<Self> {
        Some(match (key, mirrored) {
            ("ArrowUp", _) => Self::Up,
            ("ArrowDown", _) => Self::Down,
            ("ArrowLeft", false) | ("ArrowRight", true) => Self::Back,
            ("ArrowRight", false) | ("ArrowLeft", true) => Self::On,
            ("Home", _) => Self::First,
            ("End", _) => Self::Last,
            _ => return None,
        })
    }
}

/// Which cell lies where; a tall one lies in several rows. Cells are numbered as the document has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid(Vec<Vec<Option<usize>>>);

impl Grid {
    /// From the rows as HTML lists them: over how many rows each cell reaches.
    pub(super) fn of(rows: &[Vec<usize>]) -> Self {
        let columns = rows.first().map_or(0, Vec::len);
        let mut numbers = 0..;
        // What reaches down into the next row of each column, and over how many rows more.
        let mut hanging = vec![(None, 0); columns];
        let laid = |row: &Vec<usize>| {
            let mut cells = row.iter();
            for above in &mut hanging {
                *above = match *above {
                    (cell, rows) if rows > 0 => (cell, rows - 1),
                    _ => cells.next().map_or((None, 0), |rows| (numbers.next(), rows.saturating_sub(1))),
                };
            }
            hanging.iter().map(|(cell, _)| *cell).collect()
        };
        Self(rows.iter().map(laid).collect())
    }

    pub(super) fn columns(&self) -> usize {
        self.0.first().map_or(0, Vec::len)
    }

    /// The cell one step away; none beyond the edge.
    pub(super) fn step(&self, cell: usize, step: Step) -> Option<usize> {
        let (row, column) = self.place(cell)?;
        let in_row = |column: usize| self.0[row].get(column).copied().flatten();
        match step {
            Step::Up => self.0[row.checked_sub(1)?][column],
            Step::Down => self.0[row..].iter().map(|cells| cells[column]).find(|below| *below != Some(cell))?,
            Step::Back => in_row(column.checked_sub(1)?),
            Step::On => in_row(column + 1),
            Step::First => in_row(0),
            Step::Last => in_row(self.0[row].len() - 1),
        }
    }

    /// The row in which a cell begins, and its column.
    pub(super) fn place(&self, cell: usize) -> Option<(usize, usize)> {
        self.0.iter().enumerate().find_map(|(row, cells)| Some((row, cells.iter().position(|here| *here == Some(cell))?)))
    }

    /// The first and the last of the cells above and below one another, around one of them, for which something holds without a gap.
    pub(super) fn run(&self, cell: usize, holds: impl Fn(usize) -> bool) -> (usize, usize) {
        let far = |step| std::iter::successors(Some(cell), |at| self.step(*at, step).filter(|next| holds(*next))).last().unwrap_or(cell);
        (far(Step::Up), far(Step::Down))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE_DAY: Stretch = Stretch { start: 0, end: DAY };

    fn stretch(label: &str) -> Stretch {
        let minutes =
            |clock: &str| clock.split_once(':').map(|(hour, minute)| hour.parse::<i32>().unwrap() * 60 + minute.parse::<i32>().unwrap()).unwrap();
        let (start, end) = label.split_once('–').unwrap();
        Stretch { start: minutes(start), end: minutes(end) }
    }

    fn check(found: Stretch, label: &str) {
        assert_eq!(found.label(), label);
    }

    #[test]
    fn what_is_drawn_takes_whole_quarters_within_what_is_free() {
        check(Stretch::drawn(17 * 60 + 3, 18 * 60 + 20, WHOLE_DAY), "17:00–18:30");
        check(Stretch::drawn(18 * 60 + 20, 17 * 60 + 3, WHOLE_DAY), "17:00–18:30");
        check(Stretch::drawn(17 * 60, 17 * 60, WHOLE_DAY), "17:00–17:15");
        check(Stretch::drawn(17 * 60 + 3, 23 * 60, stretch("17:20–19:00")), "17:20–19:00");
        check(Stretch::drawn(20 * 60, 23 * 60, stretch("17:20–19:00")), "18:45–19:00");
        check(Stretch::drawn(17 * 60, 17 * 60, stretch("17:00–17:10")), "17:00–17:10");
    }

    #[test]
    fn what_is_moved_keeps_its_length() {
        let evening = stretch("17:05–18:40");
        check(evening.starting(18 * 60 + 8), "18:15–19:50");
        check(evening.starting(-40), "00:00–01:35");
        check(evening.starting(30 * 60), "23:45–01:20");
        check(stretch("22:00–24:00"), "22:00–24:00");
        assert_eq!((evening.day(), Stretch { start: -120, end: 90 }.day()), (0, -1));
        assert_eq!(stretch("22:00–24:00").clocks(), ("22:00".to_owned(), "00:00".to_owned()));
    }

    #[test]
    fn an_end_goes_by_quarters_and_leaves_one() {
        let evening = stretch("17:00–18:00");
        check(evening.with(Edge::End, 18 * 60 + 40), "17:00–18:45");
        check(evening.with(Edge::End, 16 * 60), "17:00–17:15");
        check(evening.with(Edge::Start, 16 * 60 + 7), "16:00–18:00");
        check(evening.with(Edge::Start, 19 * 60), "17:45–18:00");
        check(evening.with(Edge::Start, -DAY), "18:15–18:00");
    }

    #[test]
    fn heights_and_minutes_belong_together_in_rows_of_any_height() {
        let row = |from, until, top, bottom| Row { from, until, top, bottom };
        let rows = [row(480, 540, 100.0, 160.0), row(540, 560, 160.0, 200.0), row(560, 600, 200.0, 220.0)];
        for (minute, y) in [(480, 100.0), (510, 130.0), (550, 180.0), (580, 210.0), (600, 220.0)] {
            assert_eq!(minute_at(&rows, y), Some(minute));
            assert_eq!(height_of(&rows, minute), Some(y));
        }
        assert_eq!((minute_at(&rows, 0.0), minute_at(&rows, 999.0)), (Some(480), Some(600)));
        assert_eq!((height_of(&rows, 0), height_of(&rows, 999)), (Some(100.0), Some(220.0)));
        assert_eq!(minute_at(&[], 5.0), None);
    }

    /// Three columns; the first cell of the second column is two rows tall, the last of the third too.
    ///
    /// ```text
    /// 0 1 2
    /// 3 1 4
    /// 5 6 4
    /// ```
    fn grid() -> Grid {
        Grid::of(&[vec![1, 2, 1], vec![1, 2], vec![1, 1]])
    }

    #[test]
    fn cells_have_neighbours_also_where_one_is_tall() {
        use Step::{Back, Down, First, Last, On, Up};
        assert_eq!(grid().columns(), 3);
        for (cell, step, next) in [
            (0, On, Some(1)),
            (1, On, Some(2)),
            (2, On, None),
            (3, On, Some(1)),
            (3, Up, Some(0)),
            (1, Down, Some(6)),
            (6, Up, Some(1)),
            (6, Back, Some(5)),
            (0, Back, None),
            (0, Up, None),
            (4, Down, None),
            (4, Back, Some(1)),
            (5, Last, Some(4)),
            (4, First, Some(3)),
            (7, On, None),
        ] {
            assert_eq!(grid().step(cell, step), next, "{cell} {step:?}");
        }
    }

    #[test]
    fn a_run_ends_where_it_no_longer_holds() {
        assert_eq!(grid().run(3, |_| true), (0, 5));
        assert_eq!(grid().run(3, |cell| cell != 5), (0, 3));
        assert_eq!(grid().run(1, |_| false), (1, 1));
    }

    #[test]
    fn arrows_follow_the_eye() {
        assert_eq!((Step::of("ArrowLeft", false), Step::of("ArrowLeft", true)), (Some(Step::Back), Some(Step::On)));
        assert_eq!((Step::of("ArrowDown", true), Step::of("m", false)), (Some(Step::Down), None));
    }
}
