//! Open Badges 3.0 credentials: what a certificate says, signed so that it can be checked without asking anybody.
//!
//! Owns the document (`award`), the key and its name (`key`), the proof (`proof`: Data Integrity, eddsa-rdfc-2022), the packings (`code`,
//! `png`, `svg`, `pdf`, plain JSON) and the judgement of a credential that somebody brings (`judge`). Nothing here reads a network or a
//! disk: the two contexts are compiled in, and every other one is refused.
//! Deliberately not here: whose key it is, which issuers are trusted, where credentials are kept.

mod award;
mod badge;
mod code;
mod contexts;
mod error;
mod form;
mod judge;
mod key;
mod page;
mod pdf;
mod picture;
mod png;
mod proof;
mod read;
mod squeeze;
mod svg;

pub use award::{Award, EmailHash};
pub use badge::Badge;
pub use code::{Code, Packed, from_base64, to_base64};
pub use error::CredentialError;
pub use judge::{Facts, Judged, Verdict, judge};
pub use key::{Key, fingerprint};
pub use page::page;
pub use proof::{Signed, sign};
pub use read::{Found, read};
