//! What was done, by whom, and taking it back.

mod news;

pub use news::{News, look, show as news};

use chrono::{Days, NaiveTime};
use hearth_store::{
    changes::{self, HistoryFilter, HistoryLine, HistoryRow, Named, Skipped, UndoState},
    search::Words,
};
use hearth_texts::{Said, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, ById, Done, None as NoArgs, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HistoryArgs {
    /// Only operations that touched this record, a part of it, or something of this person's.
    pub record: Option<String>,
    /// Only operations about this noun.
    #[ts(type = "Stale", optional)]
    pub topic: Option<String>,
    /// Words of what was done.
    pub query: Option<String>,
    pub kind: Option<HistoryKind>,
    /// Days in the community's zone, both included.
    pub from: Option<String>,
    pub to: Option<String>,
    #[ts(type = "number")]
    pub limit: i64,
    /// Only operations older than this one (`n` of a line).
    #[ts(type = "number", optional)]
    pub before: Option<i64>,
    /// Only operations newer than this one.
    #[ts(type = "number", optional)]
    pub since: Option<i64>,
}

/// How something came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum HistoryKind {
    /// By hand.
    Change,
    Import,
    /// Undone, or done again.
    Undo,
    /// By Hearth itself.
    Upkeep,
    /// By a calendar that was read.
    Sync,
}

impl HistoryKind {
    fn word(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Import => "import",
            Self::Undo => "undo",
            Self::Upkeep => "upkeep",
            Self::Sync => "sync",
        }
    }
}

/// What an undo or a redo did.
#[derive(Debug, Serialize, TS)]
pub struct UndoDone {
    /// The operation that was undone or done again, as the user knows it.
    pub label: String,
    /// A sentence for each thing that was changed since and therefore left as it is.
    pub skipped: Vec<String>,
}

/// One operation, by its place in the history.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct HistoryShow {
    #[ts(type = "number")]
    pub n: i64,
    /// Only rows of this record and its parts.
    pub record: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct UndoOne {
    #[ts(type = "number")]
    pub n: i64,
}

/// One operation with what it changed.
#[derive(Debug, Serialize, TS)]
pub struct HistoryDetail {
    pub line: HistoryLine,
    pub rows: Vec<HistoryRow>,
    /// Whether it can be taken back by itself now.
    pub undoable: bool,
    /// A sentence for each thing that undoing it would leave as it is.
    pub reasons: Vec<String>,
}

/// Rows of one operation that a person reads; an import has more.
const ROWS: i64 = 200;

/// The newest operations first.
pub async fn list(app: &App, args: HistoryArgs) -> Result<Vec<HistoryLine>, AppError> {
    let open = app.community()?;
    let zone = open.zone();
    let midnight = |field: &str, text: &Option<String>, later: u64| {
        let Some(text) = text else { return Ok(None) };
        let day = times::parse_date(field, text)?;
        let day = day.checked_add_days(Days::new(later)).unwrap_or(day);
        Ok::<_, AppError>(Some(hearth_store::instant(times::to_instant(day.and_time(NaiveTime::MIN), &zone))))
    };
    let (from, to) = (midnight("from", &args.from, 0)?, midnight("to", &args.to, 1)?);
    let words = match Words::of(args.query.as_deref().unwrap_or_default()) {
        Words::None => None,
        Words::Initial(letter) => Some(format!("\"{letter}\"*")),
        Words::Match(expression) => Some(expression),
    };
    let filter = HistoryFilter {
        record: args.record.as_deref(),
        topic: args.topic.as_deref(),
        words: words.as_deref(),
        from: from.as_deref(),
        to: to.as_deref(),
        kind: args.kind.map(HistoryKind::word),
        before: args.before,
        since: args.since,
    };
    let lines = changes::history(open.store.readers(), &filter, args.limit.clamp(1, 200)).await?;
    Ok(lines.into_iter().map(line_in_words).collect())
}

/// What a record is called, also one that is gone; `null` for an id that nothing has.
pub async fn name(app: &App, args: ById) -> Result<Option<Named>, AppError> {
    Ok(changes::named(app.community()?.store.readers(), &args.id).await?)
}

/// What was done, in the language of the reader.
fn line_in_words(line: HistoryLine) -> HistoryLine {
    let what = Said::of_kept(&line.label);
    let label = match line.kind.as_str() {
        "undo" => say!("history-undo", what = what),
        "redo" => say!("history-redo", what = what),
        _ => what.say(),
    };
    HistoryLine { label, ..line }
}

/// One operation: each row with what it was before and after, and whether it can be taken back by itself.
pub async fn show(app: &App, args: HistoryShow) -> Result<HistoryDetail, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let line = changes::history_line(pool, args.n).await?.ok_or_else(|| AppError::not_found("change"))?;
    let rows = changes::history_rows(pool, args.n, args.record.as_deref(), ROWS).await?;
    let stands = !app.is_past() && !line.undone && matches!(line.kind.as_str(), "change" | "redo");
    let (undoable, reasons) = match (stands, line.rows > ROWS) {
        (false, _) => (false, Vec::new()),
        // Trying a large one takes as long as doing it.
        (true, true) => (true, Vec::new()),
        (true, false) => {
            let (undoable, skipped) = open.store.try_undo_one(args.n, app.now()).await?;
            (undoable, reasons(&skipped))
        }
    };
    Ok(HistoryDetail { line: line_in_words(line), rows, undoable, reasons })
}

/// Takes the newest change back.
pub async fn undo(app: &App, _: NoArgs) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.undo(app.now()).await?;
    Ok(Done::of(in_words(done), committed))
}

/// Takes one change of the history back, whatever came after it.
pub async fn undo_one(app: &App, args: UndoOne) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.undo_one(args.n, app.now()).await?;
    Ok(Done::of(in_words(done), committed))
}

/// Does again what was undone last.
pub async fn redo(app: &App, _: NoArgs) -> Result<Done<UndoDone>, AppError> {
    let (done, committed) = app.community()?.store.redo(app.now()).await?;
    Ok(Done::of(in_words(done), committed))
}

fn in_words(done: changes::UndoDone) -> UndoDone {
    UndoDone { label: Said::of_kept(&done.label).say(), skipped: reasons(&done.skipped) }
}

fn reasons(skipped: &[Skipped]) -> Vec<String> {
    let of = |table: &str| Said::kind("table-", table);
    let said = skipped.iter().map(|skipped| match skipped {
        Skipped::Stayed { table, rows, of: all } => say!("undo-stayed", rows = *rows, all = *all, what = of(table)),
        Skipped::NotBack { table, rows, of: all } => say!("undo-not-back", rows = *rows, all = *all, what = of(table)),
        Skipped::Gone { table } => say!("undo-gone", what = of(table)),
        Skipped::Field { table: "people", column } => say!("undo-field-of-person", field = Said::kind("person-field-", column)),
        Skipped::Field { table, .. } => say!("undo-field", what = of(table)),
        Skipped::PlaceTaken { table } => say!("undo-place-taken", what = of(table)),
        Skipped::Erased { rows } => say!("undo-erased", count = *rows),
    });
    said.collect()
}

/// What undo and redo would do now.
pub async fn state(app: &App, _: NoArgs) -> Result<UndoState, AppError> {
    let state = app.community()?.store.undo_state().await?;
    let said = |label: Option<String>| label.map(|label| Said::of_kept(&label).say());
    Ok(UndoState { undo: said(state.undo), redo: said(state.redo) })
}
