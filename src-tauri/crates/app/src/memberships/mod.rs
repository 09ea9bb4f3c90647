//! Memberships: joining an effort, changing role, ending.

mod add;
mod change;

pub use add::{Added, MembershipAdd, add};
pub use change::{MembershipChange, change};
