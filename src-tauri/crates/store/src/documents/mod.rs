//! Documents that were made or kept, and what the templates are told about people, efforts and meetings.
//! The files themselves lie on the disk; here is where they are and what was in them.

mod sources;
mod views;
mod write;

pub use sources::{
    Acquaintance, BuddyRow, GatheringRow, Guest, HeldPacket, Honoree, Newcomer, RoleRow, TextOfPerson, acquaintances, buddy,
    gatherings, guests, honorees, newcomer, packets, representatives, role, texts, texts_of,
};
pub use views::{DocumentRow, DocumentsPage, Filter, page, same_file, show};
pub use write::{NewDocument, add, change, remove, text_change, text_reset};
