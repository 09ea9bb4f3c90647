//! Journeys through the window, in a browser over the bridge and in Hearth's own window, with the same words.
//! `cargo xtask e2e` builds what they need and gives them a screen, a session bus and a keyring. One runs at a time.

mod desktop;
mod journey;
mod keyboard;
mod languages;
mod looks;
#[cfg(target_os = "linux")]
mod manners;
mod plugin;
mod start;
