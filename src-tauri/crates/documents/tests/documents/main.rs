//! Finished documents, read back with other programs than the one that wrote them.

mod certificates;
mod packets;
mod poppler;
mod workers;
