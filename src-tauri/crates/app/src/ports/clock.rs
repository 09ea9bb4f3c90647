//! What time it is. The only place that asks the system.

use chrono::{DateTime, Utc};

pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;
}

pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everything else is handed")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that starts at a given instant and runs on from there.
pub struct FixedClock {
    start: DateTime<Utc>,
    began: std::time::Instant,
}

impl FixedClock {
    pub fn at(start: DateTime<Utc>) -> Self {
        Self { start, began: std::time::Instant::now() }
    }

    /// From RFC 3339 text.
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().map(|at| Self::at(at.with_timezone(&Utc)))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.start + chrono::Duration::from_std(self.began.elapsed()).unwrap_or_else(|_| chrono::Duration::zero())
    }
}
