//! Making, opening and closing a community.

mod change;
mod create;
mod known;
mod open;
mod unlock;

pub use change::{CommunityChange, change, zones};
pub(crate) use create::free_name;
pub use create::{CommunityCreate, create};
pub use known::{KnownCommunities, known};
pub use open::{CommunityOpen, CommunityState, close, open, open_at_start, state};
pub(crate) use open::{EVERYTHING, show};
pub(crate) use unlock::blocking;
