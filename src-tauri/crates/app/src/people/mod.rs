//! People: listing, showing, adding, changing and removing them.

mod add;
mod change;
mod contacts;
mod page;
mod remove;
mod show;

pub(crate) use add::checked_name;
pub use add::{PersonAdd, add};
pub use change::{PersonChange, PersonField, change};
pub use contacts::{ContactAdd, ContactChange, ContactKind, contacts_add, contacts_change, contacts_remove};
pub use page::{PeoplePageArgs, PeoplePick, PeopleReach, PeopleSort, Standing, page, pick, reach};
pub use remove::remove;
pub use show::{ThreadArgs, show, thread};
