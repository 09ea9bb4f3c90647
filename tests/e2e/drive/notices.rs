//! The one who shows notifications on a desktop, as far as a program can tell: a name on the session bus that keeps what it is told
//! (Desktop Notifications Specification 1.3).

use anyhow::Result;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::OwnedValue;

/// Title and body, in the order in which they came.
type Shown = Arc<Mutex<Vec<(String, String)>>>;

struct Server(Shown);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".into()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("journeys".into(), "Hearth".into(), "1".into(), "1.3".into())
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's own list")]
    fn notify(
        &self,
        _program: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shown.push((title, body));
        u32::try_from(shown.len()).unwrap_or(u32::MAX)
    }

    fn close_notification(&self, _id: u32) {}
}

/// Shows notifications, to nobody, until it is dropped.
#[derive(Debug)]
pub struct Notices {
    shown: Shown,
    _connection: Connection,
}

impl Notices {
    pub fn listen() -> Result<Self> {
        let shown = Shown::default();
        let connection = connection::Builder::session()?
            .serve_at("/org/freedesktop/Notifications", Server(shown.clone()))?
            .name("org.freedesktop.Notifications")?
            .build()?;
        Ok(Self { shown, _connection: connection })
    }

    /// What was shown so far.
    pub fn shown(&self) -> Vec<(String, String)> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
