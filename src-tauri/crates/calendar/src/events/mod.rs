//! Events: what a file holds, the unit that is stored, and what of it happens in a window of time. Fetching is in `feeds`.

mod bound;
mod expand;
mod gather;
mod list;
mod read;
mod reply;
mod write;

pub use expand::{Occurrence, RecurrenceId, expand, expand_texts};
pub use gather::{Calendar, Resource, read};
pub use list::{ListedOccurrence, Listing, list};
pub(crate) use read::Surroundings;
pub use read::{Details, Series};
pub use reply::{NoReply, Reply, answered_since, replies};
pub use write::{Answer, MeetingEvent, Party, Publication, write};
