//! What the tests share: so far how a journey drives a window.

#[path = "e2e/drive/mod.rs"]
pub mod drive;
