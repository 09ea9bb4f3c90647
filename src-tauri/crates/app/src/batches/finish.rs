//! The end of a run: every file that waits gets its place, what was made is recorded as one operation, and where nothing is left, what
//! was wished for besides is made of all of it. Each step can be cut off and begun again.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use hearth_store::{
    batches::{self, Batch, MadeRow, Settled},
    documents::{DocumentRow, NewDocument},
};
use hearth_texts::{Said, said};
use serde_json::Value;

use super::{BatchKind, bundle, desk::Desk, run::gone, walk::Walk};
use crate::{
    App, AppError, Done, ErrorCode, Progress,
    documents::{DocumentFailure, DocumentsMade, as_row, blocking},
};

/// Files that are placed before that is noted.
const PORTION: usize = 200;
/// Documents and failures that a result names one by one; all are in the list of the batch.
const NAMED: usize = 500;

/// What a placing found.
struct Placed {
    settled: Vec<Settled>,
    /// Those whose file is gone: they wait again.
    lost: Vec<Settled>,
}

/// Ends a run. `stopped`: what kept it from trying everyone.
#[expect(clippy::too_many_arguments, reason = "a run hands over all that it knows, once")]
pub(super) async fn finish(
    app: &App,
    batch: &Batch,
    desk: Arc<Desk>,
    kind: BatchKind,
    only: Option<&str>,
    stopped: Option<AppError>,
    mut failures: Vec<DocumentFailure>,
    progress: &Progress,
) -> Result<Done<DocumentsMade>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    place(app, batch, &desk).await?;
    let left = batches::left(pool, &batch.id).await?;
    let mut bundles = Vec::new();
    let mut stopped = stopped;
    if left == 0 && stopped.is_none() {
        match bundle::make(app, batch, &desk, kind, progress, &mut failures).await {
            Ok(made) => bundles = made,
            Err(e) => stopped = Some(e),
        }
    }
    let over = left == 0 && stopped.is_none();
    let (label, name) = (|count| kind.label(count, only), kind.command());
    let done = record(app, batch, name, label, &bundles, over).await?;
    let view = batches::view(pool, &batch.id).await?.ok_or_else(gone)?;
    // Whoever is named by the batch needs a look: failed first, then left out.
    let rows = batches::rows(pool, &batch.id, 0, i64::try_from(NAMED).unwrap_or(i64::MAX)).await?;
    let needy = rows.iter().filter(|row| row.state == "failed" || row.state == "skipped");
    let told = |row: &batches::BatchRow| DocumentFailure { person: row.person.clone(), message: Said::of_kept(&row.why).say() };
    if done.value.is_empty() {
        let first = needy.clone().next().map(told).or_else(|| failures.first().cloned());
        Arc::into_inner(desk).into_iter().for_each(Desk::clear);
        return Err(match (stopped, first) {
            (Some(stop), _) => stop,
            (None, Some(one)) => AppError::failed(kind.nothing(&one.person, &one.message)),
            (None, None) => AppError::new(ErrorCode::Conflict, said!("batch-over")),
        });
    }
    failures.extend(needy.filter(|row| row.state == "failed").map(told));
    let made = DocumentsMade {
        folder: desk.folder().display().to_string(),
        documents: done.value,
        failures,
        batch: Some(view),
        stopped: stopped.map(|stop| match stop.code {
            ErrorCode::Cancelled => said!("batch-stopped-here").say(),
            _ => stop.message.say(),
        }),
    };
    Arc::into_inner(desk).into_iter().for_each(Desk::clear);
    Ok(Done { value: made, stale: done.stale, undo: done.undo })
}

/// Files of a run that a crash cut off, when the community is opened again: they get their places and stand among the documents, so that
/// nobody's paper lies about unknown. A batch that a program is at now is left to it.
pub(crate) async fn settle(app: &App) -> Result<(), AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    for id in batches::unkept(pool).await? {
        let Some(batch) = batches::show(pool, &id).await? else { continue };
        let desk = match Desk::open(&batch.folder, &id).await {
            Ok(desk) => Arc::new(desk),
            Err(e) => {
                tracing::warn!(code = ?e.code, "a batch that was cut off waits for its folder");
                continue;
            }
        };
        place(app, &batch, &desk).await?;
        let kind = BatchKind::from_word(&batch.kind);
        record(app, &batch, kind.command(), |count| said!("batch-label-unfinished", count = count), &[], false).await?;
        Arc::into_inner(desk).into_iter().for_each(Desk::clear);
    }
    Ok(())
}

/// Gives every file that waits its place. The place is noted before the file is moved, so that a crash between the two is seen.
async fn place(app: &App, batch: &Batch, desk: &Arc<Desk>) -> Result<(), AppError> {
    let open = app.community()?;
    let mut walk = Walk::through(app, &batch.id, &["made"]);
    while let Some(rows) = walk.next(PORTION).await? {
        let lent = desk.clone();
        let (rows, Placed { settled, lost }) = blocking(move || Ok(chosen(&lent, rows))).await?;
        batches::settle(&open.store, &batch.id, &settled).await?;
        batches::settle(&open.store, &batch.id, &lost).await?;
        let lent = desk.clone();
        blocking(move || {
            for (row, settled) in rows.iter().zip(&settled) {
                for (ending, path) in settled.made.iter().flat_map(files) {
                    lent.place(row.position, ending, Path::new(path))?;
                }
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Ending and place of each file of somebody's.
fn files(made: &Value) -> impl Iterator<Item = (&str, &str)> {
    let documents = made["documents"].as_array().map(Vec::as_slice).unwrap_or_default();
    documents.iter().map(|one| (one["ending"].as_str().unwrap_or("pdf"), one["path"].as_str().unwrap_or_default()))
}

/// A place for each of a portion, in the order of the rows that still have their files.
fn chosen(desk: &Desk, rows: Vec<MadeRow>) -> (Vec<MadeRow>, Placed) {
    let mut taken: HashSet<PathBuf> = HashSet::new();
    let mut placed = Placed { settled: Vec::with_capacity(rows.len()), lost: Vec::new() };
    let mut standing = Vec::with_capacity(rows.len());
    for row in rows {
        let mut made = row.made.0.clone();
        let whole = files(&made)
            .all(|(ending, path)| desk.waiting(row.position, ending).exists() || (!path.is_empty() && Path::new(path).exists()));
        if !whole {
            placed.lost.push(Settled { position: row.position, state: "waiting", why: String::new(), made: None });
            continue;
        }
        let endings: Vec<String> = files(&made).map(|(ending, _)| ending.to_owned()).collect();
        let endings: Vec<&str> = endings.iter().map(String::as_str).collect();
        if files(&made).any(|(_, path)| path.is_empty()) {
            let wanted = made["stem"].as_str().unwrap_or("Hearth").to_owned();
            let stem = desk.free(&wanted, &endings, |path| taken.contains(path));
            for (document, ending) in made["documents"].as_array_mut().into_iter().flatten().zip(&endings) {
                let path = desk.folder().join(format!("{stem}.{ending}"));
                document["path"] = Value::from(path.display().to_string());
                taken.insert(path);
            }
        }
        placed.settled.push(Settled { position: row.position, state: "made", why: String::new(), made: Some(made) });
        standing.push(row);
    }
    (standing, placed)
}

/// Records what has its place, and answers with the first of it.
async fn record(
    app: &App,
    batch: &Batch,
    name: &'static str,
    label: impl FnOnce(usize) -> Said,
    bundles: &[NewDocument],
    over: bool,
) -> Result<Done<Vec<DocumentRow>>, AppError> {
    let mut tx = app.begin(name).await?;
    let made_at = tx.now();
    let mut rows = Vec::new();
    let kept = batches::keep(&mut tx, &batch.id, |document| {
        if rows.len() < NAMED {
            rows.push(row(document, &made_at));
        }
    })
    .await?;
    if kept == 0 && bundles.is_empty() {
        tx.roll_back().await?;
        if over {
            batches::end(&app.community()?.store, &batch.id, app.now()).await?;
        }
        return Ok(Done::stale(Vec::new(), vec!["documents"]));
    }
    hearth_store::documents::add(&mut tx, bundles).await?;
    if over {
        batches::end_with(&mut tx, &batch.id).await?;
    }
    let label = label(kept.max(bundles.len()));
    tx.relabel(label.kept()).await?;
    tx.found_by(label.say());
    let committed = tx.commit().await?;
    rows.extend(bundles.iter().map(|one| as_row(one.clone(), &made_at)));
    Ok(Done::of(rows, committed))
}

/// How a document is listed that was noted so.
fn row(noted: &Value, made_at: &str) -> DocumentRow {
    let text = |field: &str| noted[field].as_str().unwrap_or_default().to_owned();
    let maybe = |field: &str| noted[field].as_str().map(str::to_owned);
    DocumentRow {
        id: text("id"),
        kind: text("kind"),
        title: text("title"),
        template: text("template"),
        person: noted["data"]["person"]["name"].as_str().map(str::to_owned),
        person_id: maybe("person_id"),
        effort: None,
        effort_id: maybe("effort_id"),
        path: text("path"),
        bytes: noted["bytes"].as_i64().unwrap_or_default(),
        pages: noted["pages"].as_i64().unwrap_or_default(),
        made_at: made_at.to_owned(),
        exists: true,
    }
}
