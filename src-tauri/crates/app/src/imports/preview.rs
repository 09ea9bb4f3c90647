//! The dry run: what the file is taken for, what each row would be, and why. Nothing is written.

use hearth_core::Why;
use hearth_core::imports::{DayOrder, Draft, Known, Verdict, changes, judge};
use hearth_texts::Said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    file::File,
    own::{ImportOwn, understood},
    wire::{ImportField, ImportVerdict},
};
use crate::{App, AppError};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportReadArgs {
    pub path: String,
    /// One for each column, in place of the guesses.
    pub columns: Option<Vec<ImportField>>,
    /// The answer where the order of day and month could not be proved.
    pub day_first: Option<bool>,
    /// Columns that go into the community's own fields.
    pub fields: Option<Vec<ImportOwn>>,
    /// Only rows of this verdict.
    pub show: Option<ImportVerdict>,
    #[ts(type = "number", optional)]
    pub offset: Option<usize>,
    /// At most 1,000; 100 where it is not given.
    #[ts(type = "number", optional)]
    pub limit: Option<usize>,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportColumn {
    #[ts(type = "number")]
    pub index: usize,
    pub header: String,
    pub field: ImportField,
    pub guessed: bool,
    pub why: String,
    pub samples: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportRow {
    /// Physical line of the file, counted from 1.
    #[ts(type = "number")]
    pub line: usize,
    pub verdict: ImportVerdict,
    pub why: String,
    pub name: String,
    pub email: String,
    pub person_id: Option<String>,
    pub person: String,
    pub changes: Vec<String>,
}

#[derive(Debug, Default, Serialize, TS)]
pub struct ImportCounts {
    #[ts(type = "number")]
    pub new: usize,
    #[ts(type = "number")]
    pub same: usize,
    #[ts(type = "number")]
    pub doubtful: usize,
    #[ts(type = "number")]
    pub left_out: usize,
    #[ts(type = "number")]
    pub without_name: usize,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportProblem {
    #[ts(type = "number | null")]
    pub line: Option<usize>,
    pub message: String,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportPreview {
    pub path: String,
    pub file_name: String,
    pub source: String,
    pub encoding: String,
    /// Empty where the file has none: a workbook, vCards.
    pub delimiter: String,
    pub columns: Vec<ImportColumn>,
    #[ts(type = "number")]
    pub rows_total: usize,
    pub counts: ImportCounts,
    /// At most 200.
    pub problems: Vec<ImportProblem>,
    /// `null` with an example: ask. `null` without one: no date needs it.
    pub day_first: Option<bool>,
    pub day_first_example: String,
    /// Efforts that the labels name.
    pub efforts: Vec<String>,
    pub rows: Vec<ImportRow>,
    /// How many rows have the asked verdict in all.
    #[ts(type = "number")]
    pub rows_shown: usize,
}

/// Rows that are looked up together.
pub(super) const CHUNK: usize = 1000;
const MOST_PROBLEMS: usize = 200;
const MOST_EFFORTS: usize = 200;

fn in_words(why: &Why) -> String {
    crate::why::said(why).say()
}

fn row(draft: &Draft, verdict: Verdict) -> ImportRow {
    let (word, person, why) = match verdict {
        Verdict::New { why } => (ImportVerdict::New, None, why),
        Verdict::Same { person, why, .. } => (ImportVerdict::Same, Some(person), why),
        Verdict::Doubtful { person, why } => (ImportVerdict::Doubtful, person, why),
        Verdict::LeftOut { why } => (ImportVerdict::LeftOut, None, why),
    };
    let email = draft.reach.iter().find(|reach| reach.0 == hearth_core::people::ContactKind::Email).map(|reach| reach.2.clone());
    let (person_id, person) = person.map(|person| (person.id, person.name)).unwrap_or_default();
    let person_id = Some(person_id).filter(|id| !id.is_empty());
    ImportRow {
        line: draft.line,
        verdict: word,
        why: in_words(&why),
        name: draft.name.clone(),
        email: email.unwrap_or_default(),
        person_id,
        person,
        changes: Vec::new(),
    }
}

/// Reads a file and says what would become of each row.
pub async fn read(app: &App, args: ImportReadArgs) -> Result<ImportPreview, AppError> {
    let open = app.community()?;
    let file = File::open(&args.path, args.columns, args.day_first).await?;
    let own = understood(&file, args.fields.as_deref(), &hearth_store::fields::list(open.store.readers()).await?)?;
    let service = file.reading.source.service();
    let (offset, limit) = (args.offset.unwrap_or(0), args.limit.unwrap_or(100).min(1000));
    let mut conn = open.store.readers().acquire().await.map_err(hearth_store::StoreError::from)?;
    let mut known = Known::default();
    let (mut counts, mut problems, mut efforts) = (ImportCounts::default(), Vec::new(), Vec::<String>::new());
    let mut shown: Vec<(ImportRow, Draft)> = Vec::new();
    let (mut rows_total, mut rows_shown) = (0, 0);
    let mut drafts = file.drafts();
    loop {
        let chunk: Vec<Draft> = drafts.by_ref().take(CHUNK).collect();
        if chunk.is_empty() {
            break;
        }
        hearth_store::imports::look_up(&mut conn, &chunk, service, &mut known).await?;
        for draft in chunk {
            rows_total += 1;
            let verdict = judge(&draft, &known);
            match &verdict {
                Verdict::New { .. } => known.learn(&draft, "", None),
                Verdict::Same { place, .. } => known.learn(&draft, "", Some(*place)),
                Verdict::Doubtful { .. } | Verdict::LeftOut { .. } => {}
            }
            for effort in &draft.efforts {
                if efforts.len() < MOST_EFFORTS && !efforts.contains(effort) {
                    efforts.push(effort.clone());
                }
            }
            let row = row(&draft, verdict);
            let count = match row.verdict {
                ImportVerdict::New => &mut counts.new,
                ImportVerdict::Same => &mut counts.same,
                ImportVerdict::Doubtful => &mut counts.doubtful,
                ImportVerdict::LeftOut => &mut counts.left_out,
            };
            *count += 1;
            if draft.name.is_empty() && row.verdict != ImportVerdict::LeftOut {
                counts.without_name += 1;
            }
            if row.verdict == ImportVerdict::Doubtful && problems.len() < MOST_PROBLEMS {
                problems.push(ImportProblem { line: Some(row.line), message: row.why.clone() });
            }
            for one in own.iter().filter(|_| row.verdict != ImportVerdict::LeftOut) {
                for (piece, why) in one.read(&draft, file.reading.day_first).1 {
                    if problems.len() < MOST_PROBLEMS {
                        problems.push(ImportProblem { line: Some(row.line), message: one.left(piece, why).say() });
                    }
                }
            }
            if args.show.is_none_or(|show| show == row.verdict) {
                if rows_shown >= offset && shown.len() < limit {
                    shown.push((row, draft));
                }
                rows_shown += 1;
            }
        }
        tokio::task::yield_now().await;
    }
    drop(drafts);
    let ids: Vec<&str> = shown.iter().filter_map(|(row, _)| row.person_id.as_deref()).collect();
    let present = hearth_store::imports::present(&mut conn, &ids, service).await?;
    for (row, draft) in &mut shown {
        if row.verdict == ImportVerdict::Same
            && let Some(present) = row.person_id.as_ref().and_then(|id| present.get(id))
        {
            row.changes = changes(draft, present).iter().map(in_words).collect();
        }
    }
    let (day_first, day_first_example) = match &file.order {
        DayOrder::Clear => (None, String::new()),
        DayOrder::Proved { day_first } => (Some(*day_first), String::new()),
        DayOrder::Ask { example } => (None, example.clone()),
    };
    let columns = file.reading.columns.iter().zip(&file.guessed).zip(&file.samples).enumerate();
    Ok(ImportPreview {
        path: args.path,
        source: Said::new(file.reading.source.message()).say(),
        encoding: file.encoding.into(),
        delimiter: Some(char::from(file.delimiter)).filter(|c| *c != '\0').map(String::from).unwrap_or_default(),
        columns: columns
            .map(|(index, ((column, guessed), samples))| ImportColumn {
                index,
                header: column.header.clone(),
                field: column.field.into(),
                guessed: *guessed,
                why: in_words(&column.why),
                samples: samples.clone(),
            })
            .collect(),
        rows_total,
        counts,
        problems,
        day_first,
        day_first_example,
        efforts,
        rows: shown.into_iter().map(|(row, _)| row).collect(),
        rows_shown,
        file_name: file.name,
    })
}
