//! Making certificates: one file each, then the print files, all moved to their places at the end. A person whose certificate cannot
//! be made is named and stops nobody else's; a cancelled job leaves no file behind.

use std::{
    num::NonZero,
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use hearth_credentials::Badge;
use hearth_documents::{CertificateData, Engine, PRINT_LIMIT, SCHEMA, Sheet};
use hearth_store::{
    credentials::NewCredential,
    documents::{Honoree, NewDocument},
};
use hearth_texts::{Said, said, say_in};
use serde_json::json;

use super::choose::{CertificatesMake, Chosen, Pattern, choose, people};
use crate::{
    App, AppError, JobStarted, Progress,
    credentials::{CredentialForm, Issuing, Wish},
    documents::{DocumentFailure, DocumentKind, Folder, Written, blocking, plain, record, stem},
};

/// How often a job says how far it is.
const STEPS: u64 = 200;

/// Makes the certificates.
///
/// # Errors
/// Whatever is known before the job begins: a rule broken by a field, nobody to thank, a folder that takes no files.
pub async fn make(app: &App, args: CertificatesMake) -> Result<JobStarted, AppError> {
    let mut chosen = choose(app, &args).await?;
    let badge_files = args.badge_files.unwrap_or(false);
    let issuing = Issuing::of(app, &wish(&args, chosen.given_on), &chosen.people).await?;
    let folder = Folder::open(app, args.out.as_deref()).await?;
    let label = match &chosen.certificates[..] {
        [one] => said!("certificates-making-one", name = &one.person.name),
        many => said!("certificates-making", count = many.len()),
    };
    let print = args.print_file;
    Ok(app.start("certificates_make", label, move |app, progress| async move {
        let at = app.now();
        let ((folder, documents, failures), credentials) = blocking(move || {
            let credentials = match &issuing {
                Some(issuing) => sign(issuing, &mut chosen)?,
                None => Vec::new(),
            };
            // Behind the certificates and their print files.
            let certificates = chosen.certificates.len() * 2;
            let colour = chosen.certificates.first().and_then(|one| one.community.colour.clone()).unwrap_or_default();
            let (mut folder, mut documents, failures) = all(chosen, folder, print, &progress, at)?;
            // Whoever got no certificate got no credential either.
            let credentials: Vec<_> = credentials
                .into_iter()
                .filter(|one| documents.iter().any(|made| made.data["credential"].as_str() == Some(&one.id)))
                .collect();
            if badge_files {
                let files = badges(&mut folder, &documents, &credentials, &Badge::new(&colour), certificates, at)?;
                documents.extend(files);
            }
            Ok(((folder, documents, failures), credentials))
        })
        .await?;
        let made = documents.iter().filter(|one| one.kind == DocumentKind::Certificate.word()).count();
        let label = match &documents[..] {
            [] => return Err(none_made(&failures)),
            [one, ..] if made == 1 => {
                let name = one.data["person"]["name"].as_str().unwrap_or_default();
                said!("certificates-make-one-label", name = name)
            }
            _ => said!("certificates-make-label", count = made),
        };
        record(&app, "certificates_make", label, folder, documents, &credentials, failures).await
    }))
}

fn wish(args: &CertificatesMake, given_on: chrono::NaiveDate) -> Wish<'_> {
    Wish {
        credential: args.credential,
        valid_until: args.valid_until.as_deref(),
        email_hash: args.email_hash.unwrap_or(false),
        given_on,
    }
}

fn none_made(failures: &[DocumentFailure]) -> AppError {
    AppError::failed(match failures.first() {
        Some(one) => said!("certificates-none-made-because", name = &one.person, why = &one.message),
        None => said!("certificates-none-made"),
    })
}

/// Signs everyone's credential, on all processors, and puts it onto their certificate.
fn sign(issuing: &Issuing, chosen: &mut Chosen) -> Result<Vec<NewCredential>, AppError> {
    let language = chosen.language;
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = chosen.certificates.len().div_ceil(threads).max(1);
    let parts = chosen.certificates.chunks_mut(share).zip(chosen.people.chunks(share));
    std::thread::scope(|scope| {
        let workers: Vec<_> = parts
            .map(|(certificates, people)| {
                scope.spawn(move || {
                    certificates
                        .iter_mut()
                        .zip(people)
                        .map(|(certificate, person)| {
                            let (credential, proof) = issuing.issue(person, certificate, language)?;
                            certificate.credential = Some(proof);
                            Ok(credential)
                        })
                        .collect::<Result<Vec<_>, AppError>>()
                })
            })
            .collect();
        let mut all = Vec::with_capacity(chosen.people.len());
        for worker in workers {
            all.extend(worker.join().map_err(|_| AppError::failed(said!("work-stopped", why = "…")))??);
        }
        Ok(all)
    })
}

/// Each credential as files beside its certificate. `from` is the first index of the folder that nobody uses.
fn badges(
    folder: &mut Folder,
    documents: &[NewDocument],
    credentials: &[NewCredential],
    badge: &Badge,
    from: usize,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<Vec<NewDocument>, AppError> {
    let mut out = Vec::with_capacity(credentials.len() * CredentialForm::ALL.len());
    for credential in credentials {
        let Some(made) = documents.iter().find(|made| made.data["credential"].as_str() == Some(&credential.id)) else { continue };
        for form in CredentialForm::ALL {
            let mut file = folder.put(from + out.len(), form.ending(), &form.file(&credential.json, badge)?)?;
            let beside = Path::new(&made.path).file_stem().map(|name| name.to_string_lossy().into_owned());
            folder.place(&mut file, &beside.unwrap_or_else(|| stem(&made.title)))?;
            out.push(NewDocument {
                id: hearth_store::new_id(at),
                kind: DocumentKind::File.word(),
                title: made.title.clone(),
                template: String::new(),
                template_version: 0,
                person_id: Some(credential.person_id.clone()),
                effort_id: None,
                path: file.path.display().to_string(),
                sha256: file.sha256,
                bytes: file.bytes,
                pages: 0,
                data: json!({ "person": { "name": made.data["person"]["name"] }, "credential": credential.id }),
            });
        }
    }
    Ok(out)
}

type Made = (Folder, Vec<NewDocument>, Vec<DocumentFailure>);

fn all(
    chosen: Chosen,
    mut folder: Folder,
    print: bool,
    progress: &Progress,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<Made, AppError> {
    let Chosen { people, certificates, mut failures, language, given_on: _ } = chosen;
    let engine = Engine::new();
    let (written, failed) = each(&engine, &certificates, &folder, print, progress)?;
    failures.extend(failed);

    let mut documents = Vec::with_capacity(written.len() + 1);
    let mut printed = Vec::new();
    for (index, mut file) in written {
        let one = &certificates[index];
        folder.place(&mut file, &stem(&plain(&say_in!(language, "certificates-file-name", name = &one.person.name))))?;
        let mut data = serde_json::to_value(one).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
        if let Some(proof) = &one.credential {
            data["credential"] = json!(proof.id);
        }
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
    let mut data = pattern.certificate(&person);
    let language = pattern.language;
    let shown = Issuing::shown(app, &wish(&args, data.date.iso)).await?;
    blocking(move || {
        if let Some(issuing) = shown {
            data.credential = Some(issuing.issue(&person.id, &data, language)?.1);
        }
        let picture = Engine::new().preview_png(Sheet::Certificate(&data), 0, 1.4);
        Ok(picture?.png)
    })
    .await
}
