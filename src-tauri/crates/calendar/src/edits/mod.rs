//! Changing the text of an event by as little as possible: a line is written anew only where what it says has changed, and everything that
//! is not understood stays as it came, byte for byte. Deliberately not here: when a text is sent, and to whom.

mod change;
mod follow;
mod merge;
mod sheet;
mod split;
mod times;
mod todo;

pub use change::{Changed, EditError, NewEvent, Scope, Stamp, Time, Wish, change, create, mark, marked, remove, renamed};
pub use follow::{follow, own_days, spread};
pub use merge::{Difference, Merged, merge, take};
pub use times::{Planned, planned};
pub use todo::{Stand, Todo, TodoWish, change_todo, create_todo, todo};
