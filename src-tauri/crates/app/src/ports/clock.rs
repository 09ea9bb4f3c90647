//! What time it is, and waiting for a later one. The only place that asks the system.

use std::{pin::Pin, time::Duration};

use chrono::{DateTime, Utc};

/// Ends when the time has come.
pub type Waiting = Pin<Box<dyn Future<Output = ()> + Send>>;

pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;

    /// Waits so long by this clock.
    fn wait(&self, time: Duration) -> Waiting {
        Box::pin(tokio::time::sleep(time))
    }
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
