//! Documents that were made or kept: their list, their bytes, and how files come to lie in a folder whole or not at all.
//! What is in them is the business of `packets` and `certificates`; how they look, of the documents crate.

mod colour;
mod folder;
mod keep;
mod words;

pub(crate) use colour::hue_colour;
pub(crate) use folder::{Folder, Written, failed, hash, hash_file, place_for, stem, usual};
pub use hearth_documents::attend;
pub use keep::{DocumentsKeep, DocumentsKept, keep};
pub(crate) use words::{day, language, language_name, plain, shorten, span};

use hearth_core::people::name_key;
use hearth_store::{
    batches::BatchView,
    credentials::NewCredential,
    documents::{DocumentRow, DocumentsPage, Filter, NewDocument},
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, ById, Done, ErrorCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub enum DocumentKind {
    #[serde(rename = "packet")]
    Packet,
    #[serde(rename = "certificate")]
    Certificate,
    #[serde(rename = "print file")]
    PrintFile,
    /// Handed over and kept.
    #[serde(rename = "file")]
    File,
    /// Printed around a meeting, a person or an effort.
    #[serde(rename = "sheet")]
    Sheet,
}

impl DocumentKind {
    /// The word in the file.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Packet => "packet",
            Self::Certificate => "certificate",
            Self::PrintFile => "print file",
            Self::File => "file",
            Self::Sheet => "sheet",
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DocumentsArgs {
    pub kind: Option<DocumentKind>,
    pub person: Option<String>,
    /// What belongs to this effort, and what was made for those who take or took part in it.
    pub effort: Option<String>,
    /// Words of the title or of the person's name.
    pub query: Option<String>,
    #[ts(type = "number")]
    pub offset: i64,
    /// At most 500.
    #[ts(type = "number")]
    pub limit: i64,
}

/// What could not be made, and why.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentFailure {
    pub person: String,
    pub message: String,
}

/// The result of a job that makes documents.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentsMade {
    pub folder: String,
    /// Of very many only the first.
    pub documents: Vec<DocumentRow>,
    pub failures: Vec<DocumentFailure>,
    /// How far they are, where they were made for many.
    pub batch: Option<BatchView>,
    /// Why not all of them were tried.
    pub stopped: Option<String>,
}

/// A page of documents, newest first.
pub async fn page(app: &App, args: DocumentsArgs) -> Result<DocumentsPage, AppError> {
    let open = app.community()?;
    let words: Vec<String> = name_key(args.query.as_deref().unwrap_or_default()).split_whitespace().map(str::to_owned).collect();
    let filter = Filter {
        kind: args.kind.map(DocumentKind::word),
        person: args.person.as_deref(),
        effort: args.effort.as_deref(),
        words: &words,
    };
    let (total, rows) =
        hearth_store::documents::page(open.store.readers(), &filter, args.offset.max(0), args.limit.clamp(1, 500)).await?;
    let folder = folder::usual(app).await?.display().to_string();
    let rows = blocking(move || Ok(rows.into_iter().map(seen).collect())).await?;
    Ok(DocumentsPage { total, rows, folder })
}

fn seen(mut row: DocumentRow) -> DocumentRow {
    row.exists = std::path::Path::new(&row.path).is_file();
    row
}

/// Takes a document out of the list. The file stays where it is.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let row = show(app, &args.id).await?;
    let mut tx = app.change("documents_remove", said!("documents-remove-label", title = row.title)).await?;
    hearth_store::documents::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

async fn show(app: &App, id: &str) -> Result<DocumentRow, AppError> {
    let open = app.community()?;
    hearth_store::documents::show(open.store.readers(), id).await?.ok_or_else(|| AppError::not_found("document"))
}

#[derive(Debug, Deserialize, TS)]
pub struct DocumentChange {
    pub id: String,
    pub title: String,
}

/// Gives a document another title. Its file keeps its name.
pub async fn change(app: &App, args: DocumentChange) -> Result<Done<()>, AppError> {
    let title = args.title.trim();
    if title.is_empty() {
        return Err(AppError::invalid("title", said!("documents-title-missing")));
    }
    let mut tx = app.change("documents_change", said!("documents-change-label", title = title)).await?;
    hearth_store::documents::change(&mut tx, &args.id, title).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// The file, as it lies on the disk now.
pub async fn bytes(app: &App, args: ById) -> Result<Vec<u8>, AppError> {
    let path = show(app, &args.id).await?.path;
    tokio::fs::read(&path).await.map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => AppError::new(ErrorCode::NotFound, said!("documents-file-gone", path = path)),
        _ => AppError::failed(said!("file-unread", path = path, why = e.to_string())),
    })
}

/// Records what was written and answers with its rows.
pub(crate) async fn record(
    app: &App,
    name: &'static str,
    label: Said,
    folder: Folder,
    documents: Vec<NewDocument>,
    credentials: &[NewCredential],
    failures: Vec<DocumentFailure>,
) -> Result<Done<DocumentsMade>, AppError> {
    let mut tx = app.change(name, label).await?;
    let made_at = tx.now();
    hearth_store::documents::add(&mut tx, &documents).await?;
    hearth_store::credentials::add(&mut tx, credentials).await?;
    let committed = tx.commit().await?;
    let path = folder.keep();
    let rows = documents.into_iter().map(|new| as_row(new, &made_at)).collect();
    Ok(Done::of(
        DocumentsMade { folder: path.display().to_string(), documents: rows, failures, batch: None, stopped: None },
        committed,
    ))
}

/// How a document is listed that was recorded just now.
pub(crate) fn as_row(new: NewDocument, made_at: &str) -> DocumentRow {
    DocumentRow {
        id: new.id,
        kind: new.kind.into(),
        title: new.title,
        template: new.template,
        person: new.data["person"]["name"].as_str().map(str::to_owned),
        person_id: new.person_id,
        effort: None,
        effort_id: new.effort_id,
        path: new.path,
        bytes: i64::try_from(new.bytes).unwrap_or(i64::MAX),
        pages: i64::try_from(new.pages).unwrap_or(i64::MAX),
        made_at: made_at.to_owned(),
        exists: true,
    }
}

/// Work that would hold up the others: typesetting and the disk.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work).await.map_err(|e| AppError::failed(said!("work-stopped", why = e.to_string())))?
}
