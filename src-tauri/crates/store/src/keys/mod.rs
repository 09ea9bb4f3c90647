//! The way in: 32 random bytes encrypt the file; slots in a small JSON file beside it wrap those bytes, each by another secret
//! (the OS keychain's, or one derived from a passphrase by Argon2id). Which secret to use is the caller's business.

mod slots;
mod wrap;

pub use slots::{KeySlots, Unlock};
pub use wrap::DataKey;
