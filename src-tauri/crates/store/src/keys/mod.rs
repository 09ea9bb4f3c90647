//! The way in: 32 random bytes encrypt the file; slots in a small JSON file beside it wrap those bytes, each by another secret
//! (the OS keychain's, one derived from a passphrase by Argon2id, or a printed recovery code). Which secret to use is the caller's business.

mod code;
mod slots;
mod wrap;

pub use code::{CodeTrouble, GROUPS, RecoveryCode};
pub use slots::{CodeMade, KeySlots, Unlock};
pub use wrap::DataKey;
pub(crate) use wrap::{hex, unhex};
