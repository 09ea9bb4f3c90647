//! What is made of all documents of a batch together: files for the printer, or an archive. Both are made of what was noted of every
//! person, so that it does not matter in how many runs they were made.

use std::{
    collections::HashMap,
    fs::File,
    io::{BufWriter, Seek, Write},
    path::Path,
    sync::Arc,
};

use hearth_documents::{
    Attached, CertificateData, Engine, LETTER_LIMIT, Letter, PACKET_LIMIT, PRINT_LIMIT, PacketData, Pdf, SCHEMA, Sheet, Signatory,
};
use hearth_store::{
    batches::{self, Batch, MadeRow},
    documents::NewDocument,
};
use hearth_texts::{Said, say, spoken};
use serde::Deserialize;
use serde_json::{Value, json};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    BatchKind, BatchOutput,
    desk::{Desk, Lying},
    walk::Walk,
};
use crate::{
    App, AppError, Progress,
    credentials::proof_of,
    documents::{DocumentFailure, DocumentKind, blocking, hash_file, plain, stem},
    looks::{Dressed, dressed},
    packets::pictures,
    templates::chosen,
};

/// Rows that are read at a time for an archive.
const PORTION: usize = 200;
/// What has its place, whether it stands among the documents already or not.
const STATES: [&str; 2] = ["made", "kept"];

/// What a batch wants besides its files; each has its place already.
pub(super) async fn make(
    app: &App,
    batch: &Batch,
    desk: &Arc<Desk>,
    kind: BatchKind,
    progress: &Progress,
    failures: &mut Vec<DocumentFailure>,
) -> Result<Vec<NewDocument>, AppError> {
    match BatchOutput::from_word(&batch.output) {
        BatchOutput::Files | BatchOutput::Drafts => Ok(Vec::new()),
        BatchOutput::Print => print(app, batch, desk, kind, progress, failures).await,
        BatchOutput::Zip => archive(app, batch, desk, kind, progress).await.map(|made| made.into_iter().collect()),
    }
}

/// The ids of the first document of each, which say whose papers are in a file.
fn ids(rows: &[MadeRow]) -> Vec<&str> {
    rows.iter().filter_map(|row| row.made["documents"][0]["id"].as_str()).collect()
}

fn title_to_print(kind: BatchKind, count: usize) -> String {
    plain(&match kind {
        BatchKind::Packets | BatchKind::Renewals => say!("packets-print-title", count = count),
        BatchKind::Certificates => say!("certificates-print-title", count = count),
        BatchKind::Letters => say!("letters-print-title", count = count),
    })
}

fn title_of_archive(kind: BatchKind, count: usize) -> String {
    plain(&match kind {
        BatchKind::Packets | BatchKind::Renewals => say!("packets-zip-title", count = count),
        BatchKind::Certificates => say!("certificates-zip-title", count = count),
        BatchKind::Letters => say!("letters-zip-title", count = count),
    })
}

fn unfit(e: serde_json::Error) -> AppError {
    AppError::failed(Said::verbatim(e.to_string()))
}

async fn print(
    app: &App,
    batch: &Batch,
    desk: &Arc<Desk>,
    kind: BatchKind,
    progress: &Progress,
    failures: &mut Vec<DocumentFailure>,
) -> Result<Vec<NewDocument>, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let limit = match kind {
        BatchKind::Certificates => PRINT_LIMIT,
        BatchKind::Packets | BatchKind::Renewals => PACKET_LIMIT,
        BatchKind::Letters => LETTER_LIMIT,
    };
    let host = crate::credentials::settings(&open).await?.1;
    let mut dressed = Arc::new(dressed(app).await?);
    let view = batches::view(pool, &batch.id).await?.ok_or_else(super::run::gone)?;
    let made = usize::try_from(view.made).unwrap_or(0);
    if made < 2 {
        return Ok(Vec::new());
    }
    let files = made.div_ceil(limit);
    let mut out = Vec::new();
    let mut walk = Walk::through(app, &batch.id, &STATES);
    for turn in 0..files {
        progress.go_on()?;
        progress
            .set(u64::try_from(view.total).unwrap_or(0), Some(u64::try_from(view.total).unwrap_or(0) + (files - turn) as u64));
        let Some(rows) = walk.next(limit).await? else { break };
        // One file has one template: that of its documents, where they have it in common.
        let of = |row: &MadeRow| {
            row.made["documents"][0]["template"].as_str().and_then(|one| one.strip_prefix("template/")).map(str::to_owned)
        };
        let common = rows.first().and_then(of).filter(|id| rows.iter().all(|row| of(row).as_ref() == Some(id)));
        // Without it, where it was removed meanwhile, they are printed as Hearth's own.
        if let Some(id) = common
            && let Ok(own) = chosen(app, Some(&id), |_| true).await
        {
            dressed = Arc::new(self::dressed(app).await?.with(own));
        }
        let mut title = title_to_print(kind, rows.len());
        if files > 1 {
            title = plain(&say!("certificates-print-part-title", title = title, part = turn + 1, parts = files));
        }
        let (lent, host, named, dressed) = (desk.clone(), host.clone(), title.clone(), dressed.clone());
        let position = -1 - i64::try_from(turn).unwrap_or(0);
        let pictures = pictures(&open, rows.iter().map(|row| &row.made["documents"][0]["data"])).await?;
        let printed = blocking(move || {
            let pdf = match set(kind, &rows, host.as_deref(), &dressed, &pictures)? {
                Ok(pdf) => pdf,
                Err(why) => return Ok(Err(why)),
            };
            let name = plain(&say!("certificates-print-file-name", title = &named));
            let lying = lent.write(position, "pdf", &pdf.bytes)?;
            let path = lent.folder().join(format!("{}.pdf", lent.free(&stem(&name), &["pdf"], |_| false)));
            lent.place(position, "pdf", &path)?;
            let data = json!({ "certificates": ids(&rows) });
            let like = rows[0].made["documents"][0]["template"].as_str().unwrap_or_default().to_owned();
            Ok(Ok(bundled(DocumentKind::PrintFile, named, like, &path, &lying, pdf.pages, data)))
        })
        .await?;
        match printed {
            Ok(mut document) => {
                document.id = hearth_store::new_id(app.now());
                out.push(document);
            }
            Err(message) => failures.push(DocumentFailure { person: title, message }),
        }
    }
    Ok(out)
}

fn bundled(
    kind: DocumentKind,
    title: String,
    template: String,
    path: &Path,
    lying: &Lying,
    pages: usize,
    data: Value,
) -> NewDocument {
    NewDocument {
        id: String::new(),
        kind: kind.word(),
        title,
        template_version: if template.is_empty() { 0 } else { SCHEMA },
        template,
        person_id: None,
        effort_id: None,
        path: path.display().to_string(),
        sha256: lying.sha256.clone(),
        bytes: lying.bytes,
        pages,
        data,
    }
}

/// One file of all of them; a sentence where it cannot be set. What is kept once with the look and not with every document is put back.
fn set(
    kind: BatchKind,
    rows: &[MadeRow],
    host: Option<&str>,
    dressed: &Dressed,
    pictures: &HashMap<String, Arc<str>>,
) -> Result<Result<Pdf, String>, AppError> {
    let engine = Engine::new();
    let data = rows.iter().map(|row| &row.made["documents"][0]["data"]);
    let hands = |all: Vec<Signatory>| all.into_iter().map(|one| dressed.hand_of(one)).collect();
    let made = match kind {
        BatchKind::Certificates => {
            let mut all = Vec::with_capacity(rows.len());
            for (row, data) in rows.iter().zip(data) {
                let mut one = CertificateData::deserialize(data).map_err(unfit)?;
                one.community = dressed.community.clone();
                one.signatories = hands(one.signatories);
                one.credential = proof_of(&row.made["credential"], host, &one.language)?;
                all.push(one);
            }
            engine.pdf(Sheet::Certificates(&all))
        }
        BatchKind::Packets | BatchKind::Renewals => {
            let mut all = data.map(|data| PacketData::deserialize(data).map_err(unfit)).collect::<Result<Vec<_>, _>>()?;
            for one in &mut all {
                one.community = dressed.community.clone();
                one.welcome.from = one.welcome.from.take().map(|one| dressed.hand_of(one));
                for page in &mut one.pages {
                    let content = page.picture.as_ref().and_then(|picture| pictures.get(&picture.sha256)).cloned();
                    page.picture = page.picture.take().zip(content).map(|(picture, data)| Attached { data, ..picture });
                }
            }
            engine.pdf(Sheet::Packets(&all))
        }
        BatchKind::Letters => {
            let mut all = Vec::with_capacity(rows.len());
            for row in rows {
                let mut one = Letter::deserialize(&row.made["letter"]).map_err(unfit)?;
                one.head.community = dressed.community.clone();
                one.signatories = hands(one.signatories);
                all.push(one);
            }
            engine.pdf(Sheet::Letters(&all))
        }
    };
    Ok(made.map_err(|why| why.said().say_in(spoken())))
}

async fn archive(
    app: &App,
    batch: &Batch,
    desk: &Arc<Desk>,
    kind: BatchKind,
    progress: &Progress,
) -> Result<Option<NewDocument>, AppError> {
    let place = desk.waiting(-1, "zip");
    let failed = {
        let folder = desk.folder().to_owned();
        move |e: std::io::Error| crate::documents::failed(&folder, &e)
    };
    let file = File::create(&place).map_err(&failed)?;
    let mut zip = ZipWriter::new(BufWriter::new(file));
    let mut inside = Vec::new();
    let mut walk = Walk::through(app, &batch.id, &STATES);
    while let Some(rows) = walk.next(PORTION).await? {
        progress.go_on()?;
        inside.extend(ids(&rows).into_iter().map(str::to_owned));
        let failed = failed.clone();
        zip = blocking(move || {
            for row in &rows {
                for path in row.made["documents"].as_array().into_iter().flatten().filter_map(|one| one["path"].as_str()) {
                    put(&mut zip, Path::new(path)).map_err(&failed)?;
                }
            }
            Ok(zip)
        })
        .await?;
    }
    if inside.is_empty() {
        return Ok(None);
    }
    let title = title_of_archive(kind, inside.len());
    let (lent, named) = (desk.clone(), title);
    let mut document = blocking(move || {
        zip.finish()
            .map_err(|e| failed(e.into()))?
            .into_inner()
            .map_err(|e| failed(e.into_error()))?
            .sync_all()
            .map_err(&failed)?;
        let lying = hash_file(&place).map(|(sha256, bytes)| Lying { sha256, bytes }).map_err(&failed)?;
        let path = lent.folder().join(format!("{}.zip", lent.free(&stem(&named), &["zip"], |_| false)));
        lent.place(-1, "zip", &path)?;
        Ok(bundled(DocumentKind::File, named, String::new(), &path, &lying, 0, json!({ "certificates": inside })))
    })
    .await?;
    document.id = hearth_store::new_id(app.now());
    Ok(Some(document))
}

/// PDF and PNG are packed already. Entries carry no time, so that the same documents make the same archive. What somebody has taken
/// away meanwhile is left out.
fn put(zip: &mut ZipWriter<impl Write + Seek>, path: &Path) -> std::io::Result<()> {
    let mut file = match File::open(path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))?;
    std::io::copy(&mut file, zip)?;
    Ok(())
}
