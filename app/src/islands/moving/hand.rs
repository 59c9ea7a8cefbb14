//! What a hand is doing in the table, by pointer or by keys.

use web_sys::Element;

use super::{
    grid::{Edge, QUARTER, Step, Stretch},
    held::Entry,
    table::{Area, Found, Kind, Table},
};

/// What a hand is doing.
pub(super) enum State {
    Idle,
    /// The button is down at a point; from a little way on it is more than a click.
    Pressed {
        x: f64,
        y: f64,
        then: Box<State>,
    },
    /// Drawing a new stretch, from a minute on, in the free part of a column.
    Creating {
        spot: usize,
        from: i32,
        free: Stretch,
        stretch: Stretch,
    },
    /// Holding an entry; `grip` is how many minutes after its start.
    Moving {
        held: Held,
        grip: i32,
    },
    /// Pulling at one end of an entry.
    Stretching {
        held: Held,
        edge: Edge,
    },
    /// Waiting for what the house says, and for the answer to that.
    Asking {
        held: Held,
    },
}

/// An entry in the hand: where it is over the table, and when.
pub(super) struct Held {
    pub(super) entry: Entry,
    pub(super) element: Element,
    pub(super) spot: usize,
    pub(super) stretch: Stretch,
}

/// How far a pointer goes, in pixels, before it is more than a click.
const CLICK: f64 = 5.0;

impl State {
    /// What pressing on something may become.
    pub(super) fn pressed(table: &Table, element: &Element, x: f64, y: f64) -> Self {
        let then = match table.entry_of(element) {
            Some(found) => Some(Self::gripped(table, found, y)),
            None => Self::begun(table, element, y),
        };
        then.map_or(Self::Idle, |then| Self::Pressed { x, y, then: Box::new(then) })
    }

    fn gripped(table: &Table, found: Found, y: f64) -> Self {
        let edge = table.edge_at(&found, y);
        let held = Held::new(table, found);
        match edge {
            Some(edge) => Self::Stretching { held, edge },
            None => Self::Moving { grip: table.minute_at(y).unwrap_or_default() - held.stretch.start, held },
        }
    }

    fn begun(table: &Table, element: &Element, y: f64) -> Option<Self> {
        Self::drawn_from(table, table.cell_of(element)?, table.minute_at(y)?)
    }

    /// A new stretch by keys: the first quarter of a free cell.
    pub(super) fn begun_at(table: &Table, cell: usize) -> Option<Self> {
        Self::drawn_from(table, cell, table.minutes(cell)?.start)
    }

    fn drawn_from(table: &Table, cell: usize, from: i32) -> Option<Self> {
        if table.kind == Kind::Days || !table.is_free(cell) {
            return None;
        }
        let free = table.free_around(cell)?;
        Some(Self::Creating { spot: table.top(cell), from, free, stretch: Stretch::drawn(from, from, free) })
    }

    /// An entry by keys.
    pub(super) fn picked_up(table: &Table, found: Found) -> Self {
        Self::Moving { held: Held::new(table, found), grip: 0 }
    }

    /// Follows the pointer.
    pub(super) fn dragged(self, table: &Table, x: f64, y: f64) -> Self {
        let minute = table.minute_at(y);
        match (self, minute) {
            (Self::Pressed { x: x0, y: y0, then }, _) if (x - x0).hypot(y - y0) >= CLICK => then.dragged(table, x, y),
            (Self::Creating { spot, from, free, .. }, Some(minute)) => {
                Self::Creating { spot, from, free, stretch: Stretch::drawn(from, minute, free) }
            }
            (Self::Moving { held, grip }, _) => Self::Moving { held: held.over(table, x, y, grip), grip },
            (Self::Stretching { held, edge }, Some(minute)) => {
                Self::Stretching { held: Held { stretch: held.stretch.with(edge, minute), ..held }, edge }
            }
            (other, _) => other,
        }
    }

    /// Follows a key.
    pub(super) fn steered(self, table: &Table, step: Step, reach: Reach) -> Self {
        let minutes = match step {
            Step::Up => -QUARTER,
            Step::Down => QUARTER,
            Step::Back | Step::On | Step::First | Step::Last => 0,
        };
        match self {
            Self::Creating { spot, from, free, stretch } => {
                let (from, end) = match reach {
                    Reach::End => (from, stretch.end + minutes),
                    Reach::Whole => (stretch.start + minutes, stretch.end + minutes),
                };
                let end = end.max(from + QUARTER);
                if from < free.start || end > free.end {
                    return Self::Creating { spot, from: stretch.start, free, stretch };
                }
                Self::Creating { spot, from, free, stretch: Stretch::drawn(from, end, free) }
            }
            Self::Moving { held, grip } => Self::Moving { held: held.steered(table, step, minutes, reach), grip },
            other => other,
        }
    }

    /// Where the outline of it is, and what it says: hours and names.
    pub(super) fn ghost(&self, table: &Table) -> Option<(Area, String, String)> {
        let (spot, stretch, names) = match self {
            Self::Creating { spot, stretch, .. } => (*spot, *stretch, None),
            Self::Moving { held, .. } | Self::Stretching { held, .. } | Self::Asking { held } => {
                (held.spot, held.stretch, Some(table.names(held.spot)))
            }
            Self::Idle | Self::Pressed { .. } => return None,
        };
        Some((table.area(spot, stretch)?, stretch.label(), names.unwrap_or_default()))
    }

    /// What it says in one sentence: "Atelier, 17:15–19:15".
    pub(super) fn words(&self, table: &Table) -> String {
        let (spot, stretch) = match self {
            Self::Creating { spot, stretch, .. } => (*spot, *stretch),
            Self::Moving { held, .. } | Self::Stretching { held, .. } | Self::Asking { held } => (held.spot, held.stretch),
            Self::Idle | Self::Pressed { .. } => return String::new(),
        };
        format!("{}, {}", table.names(spot), stretch.label())
    }
}

/// What a key reaches: all of a stretch, or its end only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Whole,
    End,
}

impl Held {
    fn new(table: &Table, found: Found) -> Self {
        let Found { entry, element, cell } = found;
        let spot = if table.kind == Kind::Hours { table.top(cell) } else { cell };
        Self { stretch: entry.stretch, entry, element, spot }
    }

    /// Over the place at a point; where there is none, where it was.
    fn over(self, table: &Table, x: f64, y: f64, grip: i32) -> Self {
        let spot = table.place_at(x, y).filter(|spot| table.place(*spot).is_some()).unwrap_or(self.spot);
        let stretch = match (table.kind, table.minute_at(y)) {
            (Kind::Hours, Some(minute)) => self.stretch.starting(minute - grip),
            _ => self.stretch,
        };
        Self { spot, stretch, ..self }
    }

    fn steered(self, table: &Table, step: Step, minutes: i32, reach: Reach) -> Self {
        match (table.kind, reach) {
            (Kind::Hours, Reach::Whole) if minutes != 0 => Self { stretch: self.stretch.starting(self.stretch.start + minutes), ..self },
            (_, Reach::End) => Self { stretch: self.stretch.with(Edge::End, self.stretch.end + minutes), ..self },
            (_, Reach::Whole) => {
                let spot = table.step(self.spot, step).filter(|spot| table.place(*spot).is_some()).unwrap_or(self.spot);
                Self { spot, ..self }
            }
        }
    }

    /// Whether it is where it was picked up.
    pub(super) fn is_unmoved(&self, table: &Table) -> bool {
        self.stretch == self.entry.stretch && table.place(self.spot) == Some(&self.entry.place)
    }
}
