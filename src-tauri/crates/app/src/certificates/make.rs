//! Making certificates: one file each, then the print files, all moved to their places at the end. A person whose certificate cannot
//! be made is named and stops nobody else's; a cancelled job leaves no file behind.

use std::{
    num::NonZero,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use hearth_documents::{CertificateData, Engine, PRINT_LIMIT, SCHEMA, Sheet};
use hearth_store::documents::{Honoree, NewDocument};
use hearth_texts::{Said, said, say_in};
use serde_json::json;

use super::choose::{CertificatesMake, Chosen, Pattern, choose, people};
use crate::{
    App, AppError, JobStarted, Progress,
    documents::{DocumentFailure, DocumentKind, Folder, Written, blocking, plain, record, stem},
};

/// How often a job says how far it is.
const STEPS: u64 = 200;

/// Makes the certificates.
///
/// # Errors
/// Whatever is known before the job begins: a rule broken by a field, nobody to thank, a folder that takes no files.
pub async fn make(app: &App, args: CertificatesMake) -> Result<JobStarted, AppError> {
    let chosen = choose(app, &args).await?;
    let folder = Folder::open(app, args.out.as_deref()).await?;
    let label = match &chosen.certificates[..] {
        [one] => said!("certificates-making-one", name = &one.person.name),
        many => said!("certificates-making", count = many.len()),
    };
    let print = args.print_file;
    Ok(app.start("certificates_make", label, move |app, progress| async move {
        let at = app.now();
        let (folder, documents, failures) = blocking(move || all(chosen, folder, print, &progress, at)).await?;
        let made = documents.iter().filter(|one| one.kind == DocumentKind::Certificate.word()).count();
        let label = match &documents[..] {
            [] => return Err(none_made(&failures)),
            [one, ..] if made == 1 => {
                let name = one.data["person"]["name"].as_str().unwrap_or_default();
                said!("certificates-make-one-label", name = name)
            }
            _ => said!("certificates-make-label", count = made),
        };
        record(&app, "certificates_make", label, folder, documents, failures).await
    }))
}

fn none_made(failures: &[DocumentFailure]) -> AppError {
    AppError::failed(match failures.first() {
        Some(one) => said!("certificates-none-made-because", name = &one.person, why = &one.message),
        None => said!("certificates-none-made"),
    })
}

type Made = (Folder, Vec<NewDocument>, Vec<DocumentFailure>);

fn all(
    chosen: Chosen,
    mut folder: Folder,
    print: bool,
    progress: &Progress,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<Made, AppError> {
    let Chosen { people, certificates, mut failures, language } = chosen;
    let engine = Engine::new();
    let (written, failed) = each(&engine, &certificates, &folder, print, progress)?;
    failures.extend(failed);

    let mut documents = Vec::with_capacity(written.len() + 1);
    let mut printed = Vec::new();
    for (index, mut file) in written {
        let one = &certificates[index];
        folder.place(&mut file, &stem(&plain(&say_in!(language, "certificates-file-name", name = &one.person.name))))?;
        let data = serde_json::to_value(one).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
        let title = plain(&say_in!(language, "certificates-title", name = &one.person.name));
        documents.push(document(at, DocumentKind::Certificate, title, one, Some(people[index].clone()), file, data));
        printed.push(one.clone());
    }
    if print && printed.len() > 1 {
        let ids: Vec<String> = documents.iter().map(|one| one.id.clone()).collect();
        let files = printed.len().div_ceil(PRINT_LIMIT);
        for (turn, part) in printed.chunks(PRINT_LIMIT).enumerate() {
            progress.go_on()?;
            let mut title = say_in!(language, "certificates-print-title", count = part.len());
            if files > 1 {
                title = plain(&say_in!(language, "certificates-print-part-title", title = title, part = turn + 1, parts = files));
            }
            match engine.print_file(part) {
                Ok(pdf) => {
                    let mut file = folder.write(certificates.len() + turn, &pdf)?;
                    folder.place(&mut file, &stem(&plain(&say_in!(language, "certificates-print-file-name", title = &title))))?;
                    let data = json!({ "certificates": ids.chunks(PRINT_LIMIT).nth(turn) });
                    documents.push(document(at, DocumentKind::PrintFile, title, &part[0], None, file, data));
                }
                Err(e) => failures.push(DocumentFailure { person: title, message: e.said().say() }),
            }
            progress.set((certificates.len() + turn + 1) as u64, Some((certificates.len() + files) as u64));
        }
    }
    progress.go_on()?;
    Ok((folder, documents, failures))
}

fn document(
    at: chrono::DateTime<chrono::Utc>,
    kind: DocumentKind,
    title: String,
    like: &CertificateData,
    person_id: Option<String>,
    file: Written,
    data: serde_json::Value,
) -> NewDocument {
    NewDocument {
        id: hearth_store::new_id(at),
        kind: kind.word(),
        title,
        template: format!("certificate/{}", like.design.word()),
        template_version: SCHEMA,
        person_id,
        effort_id: None,
        path: file.path.display().to_string(),
        sha256: file.sha256,
        bytes: file.bytes,
        pages: file.pages,
        data,
    }
}

type Each = (Vec<(usize, Written)>, Vec<DocumentFailure>);

/// Each certificate into the hidden folder, on all processors; the answer is in the order of the list.
fn each(
    engine: &Engine,
    certificates: &[CertificateData],
    folder: &Folder,
    print: bool,
    progress: &Progress,
) -> Result<Each, AppError> {
    let count = certificates.len();
    let total = (count + if print && count > 1 { count.div_ceil(PRINT_LIMIT) } else { 0 }) as u64;
    let step = (total / STEPS).max(1);
    let done = AtomicU64::new(0);
    let files: Mutex<Vec<(usize, Written)>> = Mutex::default();
    let failures: Mutex<Vec<(usize, DocumentFailure)>> = Mutex::default();
    let disk: Mutex<Option<AppError>> = Mutex::default();
    let cancel = progress.cancelled();
    progress.set(0, Some(total));
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let sheets: Vec<Sheet<'_>> = certificates.iter().map(Sheet::Certificate).collect();
    engine.each(
        &sheets,
        threads,
        &|index, made| {
            match made {
                Ok(pdf) => match folder.write(index, &pdf) {
                    Ok(file) => files.lock().unwrap_or_else(PoisonError::into_inner).push((index, file)),
                    Err(e) => {
                        // A full disk is full for everyone: nothing further is tried.
                        *disk.lock().unwrap_or_else(PoisonError::into_inner) = Some(e);
                        cancel.store(true, Ordering::Relaxed);
                    }
                },
                Err(e) => {
                    let person = certificates[index].person.name.clone();
                    let failure = DocumentFailure { person, message: e.said().say() };
                    failures.lock().unwrap_or_else(PoisonError::into_inner).push((index, failure));
                }
            }
            let now = done.fetch_add(1, Ordering::Relaxed) + 1;
            if now.is_multiple_of(step) || now == count as u64 {
                progress.set(now, Some(total));
            }
        },
        &cancel,
    );
    if let Some(e) = disk.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(e);
    }
    progress.go_on()?;
    let mut files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
    files.sort_by_key(|(index, _)| *index);
    let mut failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.sort_by_key(|(index, _)| *index);
    Ok((files, failures.into_iter().map(|(_, failure)| failure).collect()))
}

/// A picture (PNG) of the first certificate that [`make`] would make; of a made-up person's where nobody is chosen yet.
pub async fn preview(app: &App, args: CertificatesMake) -> Result<Vec<u8>, AppError> {
    let pattern = Pattern::of(app, &args).await?;
    let chosen = args.person_ids.as_ref().is_some_and(|ids| !ids.is_empty())
        || args.query.is_some()
        || args.effort.is_some()
        || args.standing.is_some();
    let first = if chosen { people(app, &args, 1).await?.0.into_iter().next() } else { None };
    let person = first.unwrap_or_else(|| Honoree {
        id: "sample".into(),
        name: "Wilhelmina Okonkwo".into(),
        name_said: String::new(),
        minutes: 42 * 60,
    });
    let data = pattern.certificate(&person);
    blocking(move || {
        let picture = Engine::new().preview_png(Sheet::Certificate(&data), 0, 1.4);
        Ok(picture?.png)
    })
    .await
}
