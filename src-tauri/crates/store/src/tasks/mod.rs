//! Tasks and their checklists.

mod checks;
mod views;
mod write;

pub use checks::{CheckItem, add as add_check, change as change_check, check, remove as remove_check};
pub use views::{Due, Filter, Sort, TaskLine, TaskPerson, TaskStatus, TaskView, TasksPage, ids, lines, page, show};
pub use write::{Held, NewTask, Removal, add, change, change_many, held, line_has, move_to, remove, reschedule};
