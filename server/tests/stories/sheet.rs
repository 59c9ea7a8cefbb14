//! A sheet of a form, filled in; most are of the booking form.

use std::sync::atomic::{AtomicU64, Ordering};

/// Fields by name, as a browser sends them.
#[derive(Clone, Debug)]
pub(crate) struct Sheet(Vec<(String, String)>);

impl Sheet {
    /// Nothing filled in, for any form.
    pub(crate) fn empty() -> Self {
        Self(Vec::new())
    }

    /// A fresh sheet for a meeting of the association that [`crate::house::person::MEMBER`] acts for.
    pub(crate) fn meeting(room: &str, date: &str, start: &str, end: &str) -> Self {
        let fields =
            [("association", "ankunftsnetz-wollmuetze"), ("room", room), ("purpose", "meeting"), ("date", date), ("start", start), ("end", end)];
        Self(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()).fresh()
    }

    /// A fresh sheet for a counselling hour of the same association.
    pub(crate) fn counselling(service: &str, room: &str, date: &str, start: &str, end: &str) -> Self {
        Self::meeting(room, date, start, end).with("purpose", "counselling").with("service", service)
    }

    /// The same for another association.
    pub(crate) fn of(self, association: &str) -> Self {
        self.with("association", association)
    }

    /// The same on a fresh sheet.
    pub(crate) fn fresh(self) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(1);
        self.with("sheet", &format!("{:016x}", COUNT.fetch_add(1, Ordering::Relaxed)))
    }

    /// The same sheet with a field filled in otherwise.
    pub(crate) fn with(mut self, field: &str, value: &str) -> Self {
        self.0.retain(|(name, _)| name != field);
        self.0.push((field.to_owned(), value.to_owned()));
        self
    }

    /// The same sheet with a field filled in once more.
    pub(crate) fn and(mut self, field: &str, value: &str) -> Self {
        self.0.push((field.to_owned(), value.to_owned()));
        self
    }

    /// The same every week from its date on, so many times.
    pub(crate) fn weekly(self, times: u16) -> Self {
        self.with("repeat", "weekly").with("count", &times.to_string())
    }

    /// The same with a wish to see its dates first.
    pub(crate) fn previewed(self) -> Self {
        self.with("preview", "1")
    }

    /// The sheet as a query.
    pub(crate) fn encode(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }

    pub(crate) fn fields(&self) -> &[(String, String)] {
        &self.0
    }
}
