//! Tasks: reading, making, changing, moving, doing, removing; and their checklists.

mod add;
mod change;
mod change_many;
mod checks;
mod done;
mod many;
mod page;
mod remove;
mod reschedule;

pub(crate) use add::effort_exists;
pub use add::{TaskAdd, TaskAdded, add};
pub use change::{TaskChange, TaskField, change};
pub use change_many::{TasksChange, change_many};
pub use checks::{CheckAdd, CheckChange, add as add_check, change as change_check, remove as remove_check};
pub(crate) use done::finish;
pub use done::{TaskDone, TaskMove, done, move_to};
pub use many::{TasksMove, TasksMoved, move_many};
pub use page::{TasksPageArgs, page, show};
pub use remove::remove;
pub use reschedule::{TaskReschedule, clashes, reschedule};
