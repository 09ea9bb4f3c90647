//! Beginning a batch, going on with one, and the work itself. Every portion is noted on the disk before the next begins, so that
//! whatever ends the program costs one portion and not the batch.

use std::{
    num::NonZero,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use hearth_documents::Engine;
use hearth_store::batches::{self, Batch, NewBatch, NewRow, Settled};
use hearth_texts::{Said, said};
use serde_json::{Value, json};

use super::{
    BatchKind, BatchOutput,
    desk::{Desk, Lying},
    draft::Draft,
    finish,
    maker::{Content, Maker, Piece, Prepared},
};
use crate::{
    App, AppError, ErrorCode, JobStarted, Progress,
    credentials::{CredentialForm, Issuing},
    documents::{DocumentFailure, DocumentKind, DocumentsMade, blocking, place_for},
};

/// Documents for each processor before what was made is noted.
const PORTION: usize = 16;

/// A batch that is wished for.
pub(crate) struct Wish {
    pub kind: BatchKind,
    /// As the command took it, but for the people.
    pub asked: Value,
    pub output: BatchOutput,
    pub rows: Vec<NewRow>,
    /// The name of whom it is for, where it is for one.
    pub only: Option<String>,
    pub out: Option<String>,
    /// Those who were chosen and are gone.
    pub failures: Vec<DocumentFailure>,
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get)
}

/// That there is no such batch.
pub(super) fn gone() -> AppError {
    AppError::new(ErrorCode::NotFound, said!("batch-none"))
}

/// Writes down whom it is for, and starts.
///
/// # Errors
/// Where nobody is left to make anything for, and at `out` where the folder takes no files.
pub(crate) async fn begin(app: &App, wish: Wish) -> Result<JobStarted, AppError> {
    if wish.rows.is_empty() {
        return Err(AppError::invalid("person_ids", said!("batch-nobody")));
    }
    let folder = place_for(app, wish.out.as_deref()).await?.display().to_string();
    let id = hearth_store::new_id(app.now());
    let desk = Desk::open(&folder, &id).await?;
    let label = wish.kind.making(i64::try_from(wish.rows.len()).unwrap_or(i64::MAX), wish.only.as_deref());
    let new = NewBatch { id: id.clone(), kind: wish.kind.word(), asked: wish.asked, output: wish.output.word(), folder };
    let open = app.community()?;
    if let Err(e) = batches::add(&open.store, &new, &wish.rows, app.now()).await {
        desk.clear();
        return Err(e.into());
    }
    let NewBatch { kind, asked, output, folder, .. } = new;
    let batch = Batch { id, kind: kind.into(), asked: asked.into(), output: output.into(), folder, ended_at: None };
    Ok(started(app, batch, desk, wish.kind, label, wish.only, wish.failures))
}

/// Makes what is left of a batch; with `failed` also what failed.
pub(super) async fn go_on(app: &App, id: &str, failed: bool) -> Result<JobStarted, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let batch = batches::show(pool, id).await?.ok_or_else(gone)?;
    let view = batches::view(pool, id).await?.ok_or_else(gone)?;
    let left = view.waiting + if failed { view.failed } else { 0 };
    // One that was cut off at its very end still lacks its print file.
    if left == 0 && batch.ended_at.is_some() {
        return Err(AppError::new(ErrorCode::Conflict, said!("batch-over")));
    }
    let desk = Desk::open(&batch.folder, id).await?;
    batches::reopen(&open.store, id, failed).await?;
    let kind = BatchKind::from_word(&batch.kind);
    Ok(started(app, batch, desk, kind, kind.making(left, None), None, Vec::new()))
}

fn started(
    app: &App,
    batch: Batch,
    desk: Desk,
    kind: BatchKind,
    label: Said,
    only: Option<String>,
    failures: Vec<DocumentFailure>,
) -> JobStarted {
    let desk = Arc::new(desk);
    app.start::<DocumentsMade, _>(kind.command(), label, move |app, progress| async move {
        let stopped = work(&app, &batch, &desk, &progress).await.err();
        let ended = finish::finish(&app, &batch, desk, kind, only.as_deref(), stopped, failures, &progress).await;
        if ended.is_err() {
            app.tell_stale(&["documents"]);
        }
        ended
    })
}

/// Until nobody waits any more.
///
/// # Errors
/// What stopped it: the user, a disk that is full. What was made until then is noted.
async fn work(app: &App, batch: &Batch, desk: &Arc<Desk>, progress: &Progress) -> Result<(), AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let view = batches::view(pool, &batch.id).await?.ok_or_else(gone)?;
    let total = u64::try_from(view.total).unwrap_or(0);
    let done = Arc::new(AtomicU64::new(u64::try_from(view.total - view.waiting).unwrap_or(0)));
    progress.set(done.load(Ordering::Relaxed), Some(total));
    if view.waiting == 0 {
        return Ok(());
    }
    let mut maker = Maker::of(app, batch).await?;
    let engine = Engine::new();
    let portion = i64::try_from(PORTION * threads()).unwrap_or(i64::MAX);
    // More often than this nobody sees it.
    let step = (total / 200).max(1);
    let result = loop {
        if let Err(stop) = progress.go_on() {
            break Err(stop);
        }
        let rows = batches::waiting(pool, &batch.id, portion).await?;
        if rows.is_empty() {
            break Ok(());
        }
        let mut settled = Vec::with_capacity(rows.len());
        let mut pieces = Vec::with_capacity(rows.len());
        for one in maker.pieces(app, &rows).await? {
            match one {
                Prepared::Ready(piece) => pieces.push(*piece),
                Prepared::Not { position, state, why } => {
                    settled.push(Settled { position, state, why: why.kept(), made: None });
                    done.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        let (lent, done, progress) = ((desk.clone(), engine.clone()), done.clone(), progress.clone());
        let set = blocking(move || {
            let told = || {
                let now = done.fetch_add(1, Ordering::Relaxed) + 1;
                if now.is_multiple_of(step) || now == total {
                    progress.set(now, Some(total));
                }
            };
            let set = portion_of(&lent.1, &maker, &lent.0, pieces, &progress, &told);
            Ok((maker, set))
        })
        .await?;
        maker = set.0;
        let (set, trouble) = set.1;
        settled.extend(set);
        batches::settle(&open.store, &batch.id, &settled).await?;
        if let Some(trouble) = trouble {
            break Err(trouble);
        }
    };
    blocking(move || {
        engine.rest();
        Ok(())
    })
    .await?;
    result
}

/// Sets a portion on all processors. What stopped it, a full disk for example, comes beside what was made until then.
fn portion_of(
    engine: &Engine,
    maker: &Maker,
    desk: &Desk,
    mut pieces: Vec<Piece>,
    progress: &Progress,
    told: &(dyn Fn() + Sync),
) -> (Vec<Settled>, Option<AppError>) {
    if let Some(issuing) = maker.issuing()
        && let Err(e) = sign(issuing, &mut pieces)
    {
        return (Vec::new(), Some(e));
    }
    let settled: Mutex<Vec<Settled>> = Mutex::default();
    let trouble: Mutex<Option<AppError>> = Mutex::default();
    let cancel = progress.cancelled();
    let sheets: Vec<_> = pieces.iter().map(|piece| piece.content.sheet()).collect();
    engine.each(
        &sheets,
        threads(),
        &|index, made| {
            let piece = &pieces[index];
            let noted = match made {
                Ok(pdf) => match written(maker, desk, piece, &pdf) {
                    Ok(made) => Settled { position: piece.position, state: "made", why: String::new(), made: Some(made) },
                    Err(e) => {
                        // A full disk is full for everyone: nothing further is tried.
                        *trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(e);
                        cancel.store(true, Ordering::Relaxed);
                        return;
                    }
                },
                Err(why) => Settled { position: piece.position, state: "failed", why: why.said().kept(), made: None },
            };
            settled.lock().unwrap_or_else(PoisonError::into_inner).push(noted);
            told();
        },
        &cancel,
    );
    let settled = settled.into_inner().unwrap_or_else(PoisonError::into_inner);
    (settled, trouble.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Signs the credentials of a portion and puts each onto its certificate.
fn sign(issuing: &Issuing, pieces: &mut [Piece]) -> Result<(), AppError> {
    let share = pieces.len().div_ceil(threads()).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = pieces
            .chunks_mut(share)
            .map(|part| {
                scope.spawn(move || {
                    for piece in part {
                        let Content::Certificate(data) = &mut piece.content else { continue };
                        let (credential, proof) = issuing.issue(&piece.person_id, data, piece.language)?;
                        piece.document.data["credential"] = json!(credential.id);
                        piece.credential = Some(credential);
                        data.credential = Some(proof);
                    }
                    Ok::<(), AppError>(())
                })
            })
            .collect();
        for worker in workers {
            worker.join().map_err(|_| AppError::failed(said!("work-stopped", why = "…")))??;
        }
        Ok(())
    })
}

/// Writes the files of one person; answers what is noted of them.
fn written(maker: &Maker, desk: &Desk, piece: &Piece, pdf: &hearth_documents::Pdf) -> Result<Value, AppError> {
    let position = piece.position;
    let Lying { sha256, bytes } = desk.write(position, "pdf", &pdf.bytes)?;
    let mut document = serde_json::to_value(&piece.document).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
    for (field, value) in
        [("sha256", json!(sha256)), ("bytes", json!(bytes)), ("pages", json!(pdf.pages)), ("ending", json!("pdf"))]
    {
        document[field] = value;
    }
    let mut documents = vec![document];
    let beside = |ending: &str, lying: Lying, credential: Option<&str>| {
        let data = json!({ "person": { "name": piece.document.data["person"]["name"] }, "credential": credential });
        json!({
            "id": hearth_store::new_id(maker.at), "kind": DocumentKind::File.word(), "title": piece.document.title,
            "template": "", "template_version": 0, "person_id": piece.person_id, "effort_id": null, "path": "",
            "sha256": lying.sha256, "bytes": lying.bytes, "pages": 0, "ending": ending, "data": data,
        })
    };
    if let (Some(badge), Some(credential)) = (&maker.badge, &piece.credential) {
        for form in CredentialForm::ALL {
            let lying = desk.write(position, form.ending(), &form.file(&credential.json, badge)?)?;
            documents.push(beside(form.ending(), lying, Some(&credential.id)));
        }
    }
    if let Some(to) = &piece.to {
        let (subject, text) = maker.letter(piece.language, &to.name);
        let file_name = format!("{}.pdf", piece.stem);
        let draft = Draft { to, subject: &subject, text: &text, file_name: &file_name, pdf: &pdf.bytes };
        documents.push(beside("eml", desk.write(position, "eml", &draft.write())?, None));
    }
    let letter = maker.noted(piece);
    Ok(json!({ "stem": piece.stem, "documents": documents, "credential": piece.credential, "letter": letter }))
}
