//! What the use-cases need from the world, as narrow traits: the real ones stand here too, so that every face uses the same.
//! A fake is for tests of time, chance and faults alone.

mod clock;
mod places;
mod secrets;

pub use clock::{Clock, FixedClock, SystemClock, Waiting};
pub use places::{Places, system_languages, system_zone};
pub use secrets::{Keychain, KeychainTrouble, NoKeychain, Secrets};

use std::sync::Arc;

/// The world as one value.
#[derive(Clone)]
pub struct Ports {
    pub clock: Arc<dyn Clock>,
    pub secrets: Arc<dyn Secrets>,
    pub places: Places,
}

impl Ports {
    /// The real world. `HEARTH_CLOCK` (RFC 3339) sets the clock's start, for screenshots and tests.
    pub fn real() -> Self {
        let clock: Arc<dyn Clock> = match std::env::var("HEARTH_CLOCK").ok().and_then(|text| FixedClock::parse(&text)) {
            Some(fixed) => Arc::new(fixed),
            Option::None => Arc::new(SystemClock),
        };
        let secrets: Arc<dyn Secrets> =
            if std::env::var_os("HEARTH_NO_KEYCHAIN").is_some() { Arc::new(NoKeychain) } else { Arc::new(Keychain) };
        Self { clock, secrets, places: Places::of_this_system() }
    }
}
