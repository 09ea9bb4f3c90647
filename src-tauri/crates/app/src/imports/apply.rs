//! The import itself: one operation, a chunk at a time, that can be stopped until its last row.

use hearth_texts::said;
use std::{collections::HashMap, sync::Arc};

use hearth_core::{
    imports::{DayOrder, Draft, Field, Known, Verdict, judge},
    people::name_key,
};
use hearth_store::{Transaction, backups::Why, imports::Chunk};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::mpsc::{Receiver, channel};
use ts_rs::TS;

use super::{
    file::File,
    own::{Held, ImportOwn, Own, make, understood},
    preview::CHUNK,
    wire::{ImportField, ImportVerdict},
};
use crate::{App, AppError, Done, JobStarted, Progress};

/// What the user says a row is.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportChoice {
    /// Physical line of the row.
    #[ts(type = "number")]
    pub line: usize,
    /// `new`, `same` (then `person_id` says who, unless the row has matched somebody) or `left_out`.
    #[ts(type = "\"new\" | \"same\" | \"left_out\"")]
    pub r#as: ImportVerdict,
    pub person_id: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportApplyArgs {
    pub path: String,
    pub columns: Option<Vec<ImportField>>,
    pub day_first: Option<bool>,
    /// Columns that go into the community's own fields.
    pub fields: Option<Vec<ImportOwn>>,
    /// Labels that name no effort make one.
    pub make_efforts: bool,
    pub choices: Vec<ImportChoice>,
}

#[derive(Debug, Default, Serialize, TS)]
pub struct ImportDone {
    #[ts(type = "number")]
    pub added: usize,
    #[ts(type = "number")]
    pub updated: usize,
    #[ts(type = "number")]
    pub left_out: usize,
    /// Rows that nobody decided about; they were not imported.
    #[ts(type = "number")]
    pub doubtful: usize,
    #[ts(type = "number")]
    pub efforts_made: usize,
}

/// Starts the import.
///
/// # Errors
/// At once where the file cannot be read or the order of its dates is not settled.
pub async fn apply(app: &App, args: ImportApplyArgs) -> Result<JobStarted, AppError> {
    let open = app.community()?;
    let file = File::open(&args.path, args.columns, args.day_first).await?;
    let all = hearth_store::fields::list(open.store.readers()).await?;
    let own = understood(&file, args.fields.as_deref(), &all)?;
    if let DayOrder::Ask { example } = &file.order {
        return Err(AppError::invalid("day_first", said!("imports-day-first", example = example)));
    }
    let label = said!("imports-label", file = &file.name);
    let file = Arc::new(file);
    let (choices, make_efforts) = (args.choices, args.make_efforts);
    Ok(app.start("imports_apply", label, move |app, progress| async move {
        let choices = choices.into_iter().map(|choice| (choice.line, choice)).collect();
        run(&app, &file, Wishes { choices, make_efforts, own }, &progress).await
    }))
}

struct Wishes {
    choices: HashMap<usize, ImportChoice>,
    make_efforts: bool,
    own: Vec<Own>,
}

/// The rows of a file, chunk by chunk, made on a thread of their own while the chunk before is being written.
fn read_ahead(file: &Arc<File>) -> Receiver<Vec<Draft>> {
    let (send, receive) = channel(1);
    let file = file.clone();
    tokio::task::spawn_blocking(move || {
        let mut drafts = file.drafts();
        loop {
            let rows: Vec<Draft> = drafts.by_ref().take(CHUNK).collect();
            // Nobody receives any more once the import was cancelled.
            if rows.is_empty() || send.blocking_send(rows).is_err() {
                break;
            }
        }
    });
    receive
}

async fn run(app: &App, file: &Arc<File>, wishes: Wishes, progress: &Progress) -> Result<Done<ImportDone>, AppError> {
    crate::backups::before(app, Why::Import).await;
    let mut tx = app.change("imports_apply", said!("imports-label", file = &file.name)).await?;
    match write(&mut tx, file, &wishes, progress).await {
        Ok(done) => {
            let people = done.added + done.updated;
            tx.relabel(said!("imports-done-label", count = people, file = &file.name).kept()).await?;
            Ok(Done::of(done, tx.commit().await?))
        }
        Err(e) => {
            tx.roll_back().await?;
            Err(e)
        }
    }
}

async fn write(tx: &mut Transaction, file: &Arc<File>, wishes: &Wishes, progress: &Progress) -> Result<ImportDone, AppError> {
    let service = file.reading.source.service();
    let mut own = wishes.own.clone();
    make(tx, &mut own).await?;
    let day_first = file.reading.day_first;
    let mut mapping: serde_json::Map<String, Value> = file
        .reading
        .columns
        .iter()
        .filter(|column| column.field != Field::Drop)
        .map(|column| (column.header.clone(), serde_json::to_value(ImportField::from(column.field)).unwrap_or(Value::Null)))
        .collect();
    mapping.extend(own.iter().map(Own::mapped));
    let total = file.count();
    let rows = i64::try_from(total).unwrap_or(i64::MAX);
    let import = hearth_store::imports::begin(tx, &file.name, file.reading.source.name(), rows, &Value::Object(mapping)).await?;
    let mut efforts = hearth_store::imports::efforts(tx).await?;
    let mut known = Known::default();
    let mut done = ImportDone::default();
    let mut read = 0;
    let mut chunks = read_ahead(file);
    while let Some(rows) = chunks.recv().await {
        progress.go_on()?;
        read += rows.len();
        hearth_store::imports::look_up(tx, &rows, service, &mut known).await?;
        let (mut chunk, mut held) = (Chunk::default(), Held::default());
        for draft in &rows {
            let verdict = judge(draft, &known);
            let (person, place) = match decide(verdict, wishes.choices.get(&draft.line), &known)? {
                Decision::Add => (None, None),
                Decision::Update(id, place) => (Some(id), place),
                Decision::LeaveOut => {
                    done.left_out += 1;
                    continue;
                }
                Decision::Undecided => {
                    done.doubtful += 1;
                    continue;
                }
            };
            let joins = join(tx, draft, &mut efforts, wishes.make_efforts, &mut done).await?;
            match person {
                None => {
                    let id = tx.new_id();
                    known.learn(draft, &id, None);
                    chunk.add_new(tx, &id, draft, &joins);
                    held.add(&own, &id, draft, day_first);
                    done.added += 1;
                }
                Some(id) => {
                    known.learn(draft, &id, place);
                    chunk.add_same(tx, &id, draft, &joins);
                    held.add(&own, &id, draft, day_first);
                    done.updated += 1;
                }
            }
        }
        hearth_store::imports::write_chunk(tx, chunk, &import, service, file.reading.source.name()).await?;
        held.write(tx).await?;
        progress.set(read as u64, Some(total as u64));
    }
    // A reading thread that broke off must not pass for the end of the file.
    if read != total {
        return Err(AppError::failed(said!("import-read-short", read = read, total = total)));
    }
    Ok(done)
}

enum Decision {
    Add,
    Update(String, Option<usize>),
    LeaveOut,
    Undecided,
}

fn decide(verdict: Verdict, choice: Option<&ImportChoice>, known: &Known) -> Result<Decision, AppError> {
    let matched = match &verdict {
        Verdict::Same { person, .. } | Verdict::Doubtful { person: Some(person), .. } => Some(person.id.clone()),
        Verdict::New { .. } | Verdict::Doubtful { person: None, .. } | Verdict::LeftOut { .. } => None,
    };
    let Some(choice) = choice else {
        return Ok(match verdict {
            Verdict::New { .. } => Decision::Add,
            Verdict::Same { person, place, .. } => Decision::Update(person.id, Some(place)),
            Verdict::Doubtful { .. } => Decision::Undecided,
            Verdict::LeftOut { .. } => Decision::LeaveOut,
        });
    };
    match choice.r#as {
        ImportVerdict::New => Ok(Decision::Add),
        ImportVerdict::LeftOut => Ok(Decision::LeaveOut),
        ImportVerdict::Doubtful => Ok(Decision::Undecided),
        ImportVerdict::Same => {
            let id = choice
                .person_id
                .clone()
                .or(matched)
                .ok_or_else(|| AppError::invalid("choices", said!("imports-who-is-line", line = choice.line)))?;
            let place = known.place(&id);
            Ok(Decision::Update(id, place))
        }
    }
}

/// The ids of the efforts that a row's labels name.
async fn join(
    tx: &mut Transaction,
    draft: &Draft,
    efforts: &mut HashMap<String, String>,
    make_efforts: bool,
    done: &mut ImportDone,
) -> Result<Vec<String>, AppError> {
    let mut joins = Vec::new();
    for label in &draft.efforts {
        let key = name_key(label);
        match efforts.get(&key) {
            Some(id) => joins.push(id.clone()),
            None if make_efforts => {
                // Steps of the golden angle keep neighbours apart on the colour wheel.
                let hue = (i64::try_from(efforts.len()).unwrap_or(0) * 137 + 165) % 360;
                let id = hearth_store::imports::effort_add(tx, label, hue).await?;
                efforts.insert(key, id.clone());
                done.efforts_made += 1;
                joins.push(id);
            }
            None => {}
        }
    }
    Ok(joins)
}
