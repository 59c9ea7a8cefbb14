//! The table of the plan as it stands in the page. Nothing in it is made anew; where things lie is asked each time, because pages scroll.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{
    grid::{Edge, Grid, Row, Step, Stretch, height_of, minute_at},
    held::{Entry, Place},
};

/// So near to its edge, in pixels, an entry is stretched, not moved.
const RIM: f64 = 8.0;

pub(super) struct Table {
    pub(super) region: HtmlElement,
    pub(super) kind: Kind,
    /// Whether the columns run from right to left.
    pub(super) mirrored: bool,
    cells: Vec<Cell>,
    rows: Vec<Element>,
    grid: Grid,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Minutes: a place is a column, and the height is the time.
    Hours,
    /// Rooms or weeks: a place is a cell.
    Days,
}

struct Cell {
    element: HtmlElement,
    place: Option<Place>,
}

/// Where something lies on the screen, in pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// An entry that may be moved, and the cell it lies in.
pub(super) struct Found {
    pub(super) entry: Entry,
    pub(super) element: Element,
    pub(super) cell: usize,
}

impl Table {
    /// The table of the page, where it has one.
    pub(super) fn find() -> Option<Self> {
        let region = document().query_selector(".plan").ok()??.dyn_into::<HtmlElement>().ok()?;
        let rows = all(&region, "tbody tr");
        let kind = if rows.first()?.has_attribute("data-from") { Kind::Hours } else { Kind::Days };
        let tall = |cell: &Element| cell.get_attribute("rowspan").and_then(|rows| rows.parse().ok()).unwrap_or(1);
        let spans: Vec<Vec<usize>> = rows.iter().map(|row| all(row, "td").iter().map(tall).collect()).collect();
        let cell = |element: Element| {
            let place = element.get_attribute("data-place").and_then(|words| Place::read(&words));
            Some(Cell { element: element.dyn_into().ok()?, place })
        };
        let cells = all(&region, "tbody td").into_iter().filter_map(cell).collect();
        let mirrored = document().document_element().and_then(|page| page.get_attribute("dir")).as_deref() == Some("rtl");
        Some(Self { grid: Grid::of(&spans), region, kind, mirrored, cells, rows })
    }

    pub(super) fn place(&self, cell: usize) -> Option<&Place> {
        self.cells.get(cell)?.place.as_ref()
    }

    pub(super) fn step(&self, cell: usize, step: Step) -> Option<usize> {
        self.grid.step(cell, step)
    }

    /// The cell on top of a column, which stands for the column.
    pub(super) fn top(&self, cell: usize) -> usize {
        self.grid.run(cell, |_| true).0
    }

    /// The cell that an element lies in.
    pub(super) fn cell_of(&self, element: &Element) -> Option<usize> {
        let cell = element.closest("td").ok()??;
        self.cells.iter().position(|known| known.element.is_same_node(Some(&cell)))
    }

    /// The cell that has the focus or holds what has it.
    pub(super) fn focused(&self) -> Option<usize> {
        self.cell_of(&document().active_element()?)
    }

    /// Puts the focus on what a cell leads to, else on the cell.
    pub(super) fn focus(&self, cell: usize) {
        let Some(Cell { element, .. }) = self.cells.get(cell) else { return };
        let link = first(element, "a").and_then(|link| link.dyn_into::<HtmlElement>().ok());
        if link.is_none() {
            element.set_tab_index(-1);
        }
        let _ = link.as_ref().unwrap_or(element).focus();
    }

    /// Whether a cell leads to the booking form.
    pub(super) fn is_free(&self, cell: usize) -> bool {
        self.cells.get(cell).is_some_and(|cell| first(&cell.element, "a.free").is_some())
    }

    /// From when until when a column is free around a cell.
    pub(super) fn free_around(&self, cell: usize) -> Option<Stretch> {
        let (first, last) = self.grid.run(cell, |cell| self.is_free(cell));
        Some(Stretch { start: self.minutes(first)?.start, end: self.minutes(last)?.end })
    }

    /// From when until when a cell reaches.
    pub(super) fn minutes(&self, cell: usize) -> Option<Stretch> {
        let Cell { element, .. } = self.cells.get(cell)?;
        let rows = element.get_attribute("rowspan").and_then(|rows| rows.parse().ok()).unwrap_or(1_usize);
        let first = self.grid.place(cell)?.0;
        let start = minutes(self.rows.get(first)?, "data-from")?;
        Some(Stretch { start, end: minutes(self.rows.get(first + rows - 1)?, "data-until")? })
    }

    /// The entry that an element belongs to; in an hours table the whole cell belongs to the only one in it.
    pub(super) fn entry_of(&self, element: &Element) -> Option<Found> {
        let cell = self.cell_of(element)?;
        let only = || self.is_filled(cell).then(|| first(&self.cells[cell].element, "[data-entry]")).flatten();
        let element = element.closest("[data-entry]").ok().flatten().or_else(only)?;
        let said = |name| element.get_attribute(name);
        let entry = Entry::read(&said("data-entry")?, &said("data-start")?, &said("data-end")?, self.place(cell)?.clone())?;
        Some(Found { entry, element, cell })
    }

    /// The edge of an entry that a height is at, where it can be stretched.
    pub(super) fn edge_at(&self, found: &Found, y: f64) -> Option<Edge> {
        if !self.is_filled(found.cell) {
            return None;
        }
        let Area { top, height, .. } = Area::of(&self.cells[found.cell].element);
        if top + height - y <= RIM {
            return Some(Edge::End);
        }
        (y - top <= RIM).then_some(Edge::Start)
    }

    /// Whether a cell of an hours table is one entry.
    fn is_filled(&self, cell: usize) -> bool {
        self.kind == Kind::Hours && self.cells[cell].element.child_element_count() == 1
    }

    /// The place at a point: the nearest column, or the very cell.
    pub(super) fn place_at(&self, x: f64, y: f64) -> Option<usize> {
        let area = |cell: &Cell| Area::of(&cell.element);
        match self.kind {
            Kind::Hours => {
                let columns = self.cells.iter().enumerate().take(self.grid.columns());
                let distances = columns.map(|(number, cell)| (number, area(cell).distance(x)));
                distances.min_by(|one, other| one.1.total_cmp(&other.1)).map(|(number, _)| number)
            }
            Kind::Days => self.cells.iter().position(|cell| area(cell).holds(x, y)),
        }
    }

    pub(super) fn minute_at(&self, y: f64) -> Option<i32> {
        minute_at(&self.ruler(), y)
    }

    /// Where a stretch of a place lies.
    pub(super) fn area(&self, cell: usize, stretch: Stretch) -> Option<Area> {
        let area = Area::of(&self.cells.get(cell)?.element);
        if self.kind == Kind::Days {
            return Some(area);
        }
        let ruler = self.ruler();
        let (top, bottom) = (height_of(&ruler, stretch.start)?, height_of(&ruler, stretch.end)?);
        Some(Area { top, height: bottom - top, ..area })
    }

    fn ruler(&self) -> Vec<Row> {
        let row = |row: &Element| {
            let Area { top, height, .. } = Area::of(row);
            Some(Row { from: minutes(row, "data-from")?, until: minutes(row, "data-until")?, top, bottom: top + height })
        };
        self.rows.iter().filter_map(row).collect()
    }

    /// What the table calls a place: "Atelier", "Atelier, Di., 24.11.", or in a month the day alone.
    pub(super) fn names(&self, cell: usize) -> String {
        let day = self.cells.get(cell).and_then(|cell| first(&cell.element, ".date span")).map(|day| name(&day));
        day.unwrap_or_else(|| self.headings(cell).into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// The headings of a place: that of its row where rows are no hours, and that of its column.
    fn headings(&self, cell: usize) -> [Option<String>; 2] {
        let Some((row, column)) = self.grid.place(cell) else { return [None, None] };
        let heads = all(&self.region, "thead th");
        let beside = heads.len().saturating_sub(self.grid.columns());
        let aside = self.rows.get(row).filter(|_| self.kind == Kind::Days).and_then(|row| first(row, "th"));
        [aside.map(|heading| name(&heading)), heads.get(column + beside).map(name)]
    }
}

impl Area {
    pub(super) fn of(element: &Element) -> Self {
        let area = element.get_bounding_client_rect();
        Self { left: area.left(), top: area.top(), width: area.width(), height: area.height() }
    }

    fn distance(self, x: f64) -> f64 {
        (self.left - x).max(x - self.left - self.width).max(0.0)
    }

    fn holds(self, x: f64, y: f64) -> bool {
        self.distance(x) <= 0.0 && (self.top..self.top + self.height).contains(&y)
    }
}

/// The name a heading begins with; marks and notes stand behind it.
fn name(heading: &Element) -> String {
    heading.first_child().and_then(|first| first.text_content()).unwrap_or_default().trim().to_owned()
}

fn first(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

fn minutes(row: &Element, attribute: &str) -> Option<i32> {
    row.get_attribute(attribute)?.parse().ok()
}

fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|number| found.item(number)?.dyn_into().ok()).collect()
}
