//! How a journey drives a window: the community it starts from, the two engines, and the window as a person meets it.
//! What is walked, and what must be seen on the way, stands in the journeys and not here.

mod axe;
pub mod community;
pub mod driver;
#[cfg(target_os = "linux")]
pub mod keyboard;
pub mod keys;
#[cfg(target_os = "linux")]
pub mod notices;
mod process;
pub mod window;
mod wire;
