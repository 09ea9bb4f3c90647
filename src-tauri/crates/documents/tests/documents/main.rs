//! Finished documents, read back with other programs than the one that wrote them.

mod certificates;
mod names;
mod packets;
mod pictures;
mod poppler;
#[path = "../samples/mod.rs"]
mod samples;
mod sheets;
mod workers;
