//! Finished documents, read back with other programs than the one that wrote them.

mod certificates;
mod names;
mod packets;
mod poppler;
mod sheets;
mod workers;
