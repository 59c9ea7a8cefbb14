//! What time it is. Everything that depends on the time is told; this is the only place that looks.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use app::domain::time::Moment;

/// Where "now" comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The system's clock.
    System,
    /// The system's clock, so many seconds ahead (behind when negative); for a demo that starts on a chosen day.
    Shifted(i64),
    /// Stands still until it is told otherwise (Unix seconds).
    Told(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that shows a moment and stands still.
    pub fn standing_at(moment: Moment) -> Self {
        Self::Told(Arc::new(AtomicI64::new(moment.0)))
    }

    /// The system's clock, shifted so that it shows the moment now.
    pub fn starting_at(moment: Moment) -> Self {
        Self::Shifted(moment.0 - system())
    }

    /// Moves a told clock on; other clocks move by themselves.
    pub fn advance(&self, seconds: i64) {
        if let Self::Told(now) = self {
            now.fetch_add(seconds, Ordering::SeqCst);
        }
    }

    /// Now.
    pub fn now(&self) -> Moment {
        match self {
            Self::System => Moment(system()),
            Self::Shifted(ahead) => Moment(system() + ahead),
            Self::Told(now) => Moment(now.load(Ordering::SeqCst)),
        }
    }
}

fn system() -> i64 {
    // A clock before 1970 is no clock; the epoch then is as wrong as any other answer.
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
