//! People as they are listed, found, shown and changed.

mod page;
mod views;
mod wishes;
mod write;

pub use page::{FieldCondition, Filter, Order, before, ids_of, matching, page, pick};
pub use views::{
    ContactPoint, Double, EffortTag, Handle, Held, KnotRecord, PeoplePage, PersonRow, PersonView, Pick, ReachRow, SourceRow,
    ThreadKnot, ThreadPart, doubles, doubles_of, exists, name, name_in, reach, show, thread,
};
pub use wishes::WishesRow;
pub use write::{NewPerson, add, change, contact_add, contact_change, contact_owner, contact_remove, join, merge, remove, tag};
