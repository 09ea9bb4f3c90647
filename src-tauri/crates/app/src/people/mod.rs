//! People: listing, showing, adding, changing and removing them.

mod add;
mod change;
mod contacts;
pub mod fields;
mod figures;
mod merge;
mod page;
mod reach;
mod remove;
mod show;
mod tag;
mod whom;

pub use add::{PersonAdd, add};
pub(crate) use add::{checked_name, refused_contact};
pub use change::{PersonChange, PersonField, change};
pub use contacts::{ContactAdd, ContactChange, ContactKind, contacts_add, contacts_change, contacts_remove};
pub use fields::FieldFilter;
pub use figures::figures;
pub use merge::{DoublesArgs, PeopleMerge, find_doubles, merge};
pub use page::{ConsentFilter, PeoplePageArgs, PeoplePick, PeopleSeek, PeopleSort, Standing, page, pick, seek};
pub use reach::{PeopleReach, Reach, reach};
pub use remove::remove;
pub use show::{ThreadArgs, ThreadPlace, show, thread};
pub use tag::{PeopleTag, Tagged, tag};
pub use whom::{PeopleMatch, whom};
