//! Erasing people for good, or keeping what they did without their name: what it would take, the doing of it, and what follows: their
//! papers on the disk, the backups that still hold them, and a clean file.
//!
//! No backup is made before: it would be one more place that holds whoever asked to be forgotten. The backups that are there already are
//! named instead, and go within 90 days, or at once where that is asked for; a restore of one of them erases again.
//! Deliberately not here: removing a person, which can be undone (people).

mod again;
mod files;
mod preview;
mod run;

pub(crate) use again::{again, by_ledger, finish_cleaning};
pub use preview::{ErasureBackup, ErasurePaper, ErasurePreview, ErasureWish, preview};
pub use run::{ErasureDone, ErasureRun, run};

use hearth_store::{Operation, OperationKind, erasure::RemovedPerson};
use hearth_texts::{Said, said, say};

use crate::{App, AppError, None as NoArgs};

/// People at once: each of their names and addresses is looked for in every text.
const MOST: usize = 200;
/// People who were removed and are shown.
const MOST_REMOVED: i64 = 200;

fn operation(app: &App, label: &Said) -> Operation {
    // Not the user's kind: that one could be undone.
    Operation { kind: OperationKind::Upkeep, name: "erasure_run", label: label.kept(), at: app.now() }
}

/// What a record without a name is called.
fn called(number: i64) -> String {
    say!("erasure-nameless", number = number)
}

fn in_words(label: &str) -> String {
    Said::of_kept(label).say()
}

/// # Errors
/// At `ids` where nobody, or too many, are meant.
fn counted(ids: Vec<String>) -> Result<Vec<String>, AppError> {
    match ids.len() {
        0 => Err(AppError::invalid("ids", said!("erasure-nobody"))),
        count if count > MOST => Err(AppError::invalid("ids", said!("erasure-too-many", count = count, most = MOST))),
        _ => Ok(ids),
    }
}

/// People who were removed, but whom the history still knows: they can be erased, too.
pub async fn removed(app: &App, _: NoArgs) -> Result<Vec<RemovedPerson>, AppError> {
    Ok(hearth_store::erasure::removed(app.community()?.store.readers(), MOST_REMOVED).await?)
}
