//! Erasing people for good, or keeping what they did without their name: in every table, in the words of others, in the log of changes, in
//! the search and in the freed pages of the file. What was erased is kept as a ledger of ids and keyed hashes, so that an older
//! backup cannot bring anybody back unseen.
//! Deliberately not here: files outside of the community and its backups (app), and what gives a person away in a text (core).

mod clean;
mod erase;
mod ledger;
mod marks;
mod places;
mod redact;

pub use erase::{Erased, Erasing, PaperFile, PlaceCount, Way, erase, try_erase};
pub use ledger::{Erasure, Ledger, again, erased_since, known_addresses, ledger, uncleaned};
pub use marks::{RemovedPerson, named_in, removed};
pub use places::{PLACES, Place, References, places};
