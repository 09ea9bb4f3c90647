//! What was done about a person, as the history tells it.

use hearth_store::{
    ReportPool,
    changes::{HistoryFilter, HistoryRow, history, history_rows},
};
use hearth_texts::Said;

use crate::AppError;

/// Read at a time.
const PAGE: i64 = 200;
/// Rows of one operation that are about one person.
const ROWS: i64 = 1_000;

/// One operation with what it changed of the person's.
pub(super) struct Step {
    pub at: String,
    pub label: Said,
    pub rows: Vec<HistoryRow>,
}

/// All of it, the newest first.
pub(super) async fn of(pool: &ReportPool, person: &str) -> Result<Vec<Step>, AppError> {
    let mut steps = Vec::new();
    let mut before = None;
    loop {
        let filter = HistoryFilter { record: Some(person), before, ..HistoryFilter::default() };
        let lines = history(pool, &filter, PAGE).await?;
        let Some(last) = lines.last() else { return Ok(steps) };
        before = Some(last.n);
        for line in lines {
            let rows = history_rows(pool, line.n, Some(person), ROWS).await?;
            steps.push(Step { at: line.at, label: Said::of_kept(&line.label), rows });
        }
    }
}
