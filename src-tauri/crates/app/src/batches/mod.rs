//! Documents for many people at once: chosen once, made on all processors, noted row by row, and gone on with after a stop, a failure
//! or a crash without making any of them twice.
//! Deliberately not here: what stands in a packet, a certificate or a letter (their own folders), and how a page is set (documents).

mod bundle;
mod check;
mod desk;
mod draft;
mod finish;
mod maker;
mod run;
mod walk;

pub(crate) use check::{Checked, check_names};
pub use check::{Unprintable, UnprintableField};
pub(crate) use finish::settle;
pub(crate) use run::{Wish, begin};

use hearth_store::batches::{self, BatchRow, BatchView};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, ById, Done, JobStarted, None as NoArgs};

/// What becomes of the documents, besides a file for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum BatchOutput {
    /// Nothing.
    #[default]
    Files,
    /// One file to be printed at once.
    Print,
    /// All of them in one archive.
    Zip,
    /// A letter for each, to be sent with the user's own mail program.
    Drafts,
}

impl BatchOutput {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Print => "print",
            Self::Zip => "zip",
            Self::Drafts => "drafts",
        }
    }

    fn from_word(word: &str) -> Self {
        match word {
            "print" => Self::Print,
            "zip" => Self::Zip,
            "drafts" => Self::Drafts,
            _ => Self::Files,
        }
    }
}

/// What is done about letters that no font can print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnprintableChoice {
    /// Nothing is made for whom it concerns.
    LeaveOut,
    /// The name that somebody goes by stands in place of their name, where it can be printed; others are left out.
    Called,
}

/// What kind of documents a batch makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BatchKind {
    Packets,
    /// Packets that were outdated.
    Renewals,
    Certificates,
    Letters,
}

impl BatchKind {
    fn word(self) -> &'static str {
        match self {
            Self::Packets => "packets",
            Self::Renewals => "renewals",
            Self::Certificates => "certificates",
            Self::Letters => "letters",
        }
    }

    fn from_word(word: &str) -> Self {
        match word {
            "packets" => Self::Packets,
            "renewals" => Self::Renewals,
            "letters" => Self::Letters,
            _ => Self::Certificates,
        }
    }

    /// The command that began it, as the history names it.
    fn command(self) -> &'static str {
        match self {
            Self::Packets => "packets_make_many",
            Self::Renewals => "packets_renew",
            Self::Certificates => "certificates_make",
            Self::Letters => "letters_make",
        }
    }

    /// What the status bar says while it is at work.
    fn making(self, count: i64, only: Option<&str>) -> Said {
        match (self, only) {
            (Self::Packets, Some(name)) => said!("packets-making", name = name),
            (Self::Packets, None) => said!("packets-making-many", count = count),
            (Self::Renewals, _) => said!("packets-renewing", count = count),
            (Self::Certificates, Some(name)) => said!("certificates-making-one", name = name),
            (Self::Certificates, None) => said!("certificates-making", count = count),
            (Self::Letters, _) => said!("letters-making-many", count = count),
        }
    }

    /// What undo calls it.
    fn label(self, count: usize, only: Option<&str>) -> Said {
        match (self, only) {
            (Self::Packets, Some(name)) => said!("packets-make-label", name = name),
            (Self::Packets, None) => said!("packets-make-many-label", count = count),
            (Self::Renewals, _) => said!("packets-renew-label", count = count),
            (Self::Certificates, Some(name)) => said!("certificates-make-one-label", name = name),
            (Self::Certificates, None) => said!("certificates-make-label", count = count),
            (Self::Letters, _) => said!("letters-make-many-label", count = count),
        }
    }

    /// That nothing came of it.
    fn nothing(self, name: &str, why: &str) -> Said {
        match self {
            Self::Packets => said!("packets-none-made", name = name, why = why),
            Self::Renewals => said!("packets-none-renewed", name = name, why = why),
            Self::Certificates => said!("certificates-none-made-because", name = name, why = why),
            Self::Letters => said!("letters-none-made", name = name, why = why),
        }
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct BatchRowsArgs {
    pub id: String,
    #[ts(type = "number")]
    pub offset: i64,
    /// At most 500.
    #[ts(type = "number")]
    pub limit: i64,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BatchGoOn {
    pub id: String,
    /// Whoever failed is tried again, too.
    pub failed: Option<bool>,
}

/// The newest batches, with how far each has come.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<BatchView>, AppError> {
    let mut all = batches::list(app.community()?.store.readers(), 20).await?;
    for one in all.iter_mut().filter(|one| one.ended_at.is_none()) {
        one.running = desk::is_taken(std::path::Path::new(&one.folder), &one.id);
    }
    Ok(all)
}

/// What became of each person of a batch; whoever needs a look stands first.
pub async fn rows(app: &App, args: BatchRowsArgs) -> Result<Vec<BatchRow>, AppError> {
    let open = app.community()?;
    let rows = batches::rows(open.store.readers(), &args.id, args.offset.max(0), args.limit.clamp(1, 500)).await?;
    Ok(rows.into_iter().map(told).collect())
}

fn told(mut row: BatchRow) -> BatchRow {
    if !row.why.is_empty() {
        row.why = Said::of_kept(&row.why).say();
    }
    row
}

/// Makes what is left of a batch.
///
/// # Errors
/// Where there is no such batch, nothing is left of it, or a program is at it already.
pub async fn go_on(app: &App, args: BatchGoOn) -> Result<JobStarted, AppError> {
    run::go_on(app, &args.id, args.failed.unwrap_or(false)).await
}

/// Nobody wants the rest of a batch: what was made stays, and it is not offered any more.
pub async fn leave(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let batch = batches::show(open.store.readers(), &args.id).await?.ok_or_else(run::gone)?;
    let desk = desk::Desk::open(&batch.folder, &batch.id).await?;
    batches::end(&open.store, &args.id, app.now()).await?;
    desk.clear();
    Ok(Done::stale((), vec!["documents"]))
}
