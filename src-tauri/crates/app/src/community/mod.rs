//! Making, opening and closing a community.

mod change;
mod check;
mod create;
mod known;
mod lock;
mod open;
mod repair;
mod unlock;

pub use change::{CommunityChange, change, zones};
pub use check::check;
pub(crate) use create::free_name;
pub use create::{CommunityCreate, create};
pub use known::{KnownCommunities, known};
pub use lock::{CommunityFile, WaysIn, lock, ways};
pub use open::{CommunityOpen, CommunityState, close, open, open_at_start, state};
pub(crate) use open::{EVERYTHING, show};
pub use repair::{BackupBeside, CommunityRepair, RepairWay, Repaired, repair};
pub(crate) use unlock::blocking;
