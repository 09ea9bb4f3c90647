//! Keeping files that somebody hands over: a PDF or a picture is copied into the community's folder and stands in the list. The file
//! that was handed over is left as it is.

use std::path::{Path, PathBuf};

use hearth_store::documents::{DocumentRow, NewDocument};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{DocumentKind, Folder, Written, as_row, blocking, seen, stem};
use crate::{App, AppError, Done};

/// What a preview can show.
const KINDS: [&str; 8] = ["pdf", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg"];
/// A preview holds a file in memory.
const LARGEST: u64 = 100 << 20;
/// Files of one step.
const MOST: usize = 50;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DocumentsKeep {
    /// At most 50 files: PDF or pictures, each up to 100 MB.
    pub paths: Vec<String>,
    /// Whose they are.
    pub person_id: Option<String>,
    /// Which effort they belong to.
    pub effort_id: Option<String>,
}

/// What became of the files.
#[derive(Debug, Serialize, TS)]
pub struct DocumentsKept {
    pub documents: Vec<DocumentRow>,
    /// Those that were here already, as they stand in the list.
    pub known: Vec<DocumentRow>,
    /// A sentence for each that could not be kept.
    pub failures: Vec<String>,
}

/// A copy that waits for its place.
struct Copied {
    written: Written,
    title: String,
}

/// Copies files into the community's folder and lists them. What cannot be kept is said and holds up nothing.
///
/// # Errors
/// At `paths` where there are none or too many, and where the only one could not be kept.
pub async fn keep(app: &App, args: DocumentsKeep) -> Result<Done<DocumentsKept>, AppError> {
    if args.paths.is_empty() || args.paths.len() > MOST {
        return Err(AppError::invalid("paths", said!("documents-keep-count", most = MOST)));
    }
    let folder = Folder::open(app, None).await?;
    let paths: Vec<PathBuf> = args.paths.iter().map(PathBuf::from).collect();
    let (folder, copies) = blocking(move || {
        let copies: Vec<_> = (0..).zip(&paths).map(|(index, path)| copy(&folder, index, path)).collect();
        Ok((folder, copies))
    })
    .await?;
    let mut failures = Vec::new();
    let mut known = Vec::new();
    let mut fresh: Vec<Copied> = Vec::new();
    for copied in copies {
        match copied {
            Err(why) => failures.push(why),
            Ok(one) => match here(app, &one.written.sha256).await? {
                Some(row) => known.push(row),
                None if fresh.iter().any(|other| other.written.sha256 == one.written.sha256) => {}
                None => fresh.push(one),
            },
        }
    }
    if fresh.is_empty() {
        if known.is_empty() && failures.len() == 1 {
            return Err(AppError::invalid("paths", failures.remove(0)));
        }
        let kept = DocumentsKept { documents: Vec::new(), known, failures: failures.iter().map(Said::say).collect() };
        return Ok(Done::stale(kept, Vec::new()));
    }
    let (folder, fresh) = blocking(move || {
        let mut folder = folder;
        for one in &mut fresh {
            folder.place(&mut one.written, &stem(&one.title))?;
        }
        Ok((folder, fresh))
    })
    .await?;
    let documents: Vec<NewDocument> = fresh.into_iter().map(|one| new(app, &args, one)).collect();
    let label = match documents.as_slice() {
        [one] => said!("documents-keep-one-label", title = &one.title),
        more => said!("documents-keep-label", count = more.len()),
    };
    let mut tx = app.change("documents_keep", label).await?;
    let made_at = tx.now();
    hearth_store::documents::add(&mut tx, &documents).await?;
    let committed = tx.commit().await?;
    folder.keep();
    let documents = documents.into_iter().map(|one| as_row(one, &made_at)).collect();
    let kept = DocumentsKept { documents, known, failures: failures.iter().map(Said::say).collect() };
    Ok(Done::of(kept, committed))
}

/// The same bytes, where they still lie on the disk.
async fn here(app: &App, sha256: &str) -> Result<Option<DocumentRow>, AppError> {
    let open = app.community()?;
    let row = hearth_store::documents::same_file(open.store.readers(), sha256).await?;
    Ok(row.map(seen).filter(|row| row.exists))
}

fn copy(folder: &Folder, index: usize, path: &Path) -> Result<Copied, Said> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let kind = path.extension().map(|kind| kind.to_string_lossy().to_lowercase()).unwrap_or_default();
    if !KINDS.contains(&kind.as_str()) {
        return Err(said!("documents-keep-kind", name = name));
    }
    let unread = |e: std::io::Error| said!("file-unread", path = &name, why = e.to_string());
    let length = std::fs::metadata(path).map_err(unread)?.len();
    if length == 0 {
        return Err(said!("documents-keep-empty", name = name));
    }
    if length > LARGEST {
        return Err(said!("documents-keep-large", name = name));
    }
    let written = folder.copy(index, path).map_err(unread)?;
    let title = path.file_stem().map_or_else(|| name.clone(), |stem| stem.to_string_lossy().into_owned());
    Ok(Copied { written, title: hearth_documents::line(&title) })
}

fn new(app: &App, args: &DocumentsKeep, one: Copied) -> NewDocument {
    NewDocument {
        id: hearth_store::new_id(app.now()),
        kind: DocumentKind::File.word(),
        title: one.title,
        template: String::new(),
        template_version: 0,
        person_id: args.person_id.clone(),
        effort_id: args.effort_id.clone(),
        path: one.written.path.display().to_string(),
        sha256: one.written.sha256,
        bytes: one.written.bytes,
        pages: one.written.pages,
        data: json!({}),
    }
}
