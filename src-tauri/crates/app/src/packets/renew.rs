//! Who holds a packet that is no longer true, what changed since, and one action that makes them anew.

use std::num::NonZero;
use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use hearth_documents::{Engine, PacketData, SCHEMA, Sheet};
use hearth_store::documents::{self, HeldPacket, NewDocument};
use hearth_texts::{Language, said, say_in};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::PacketMake;
use super::gather::gather;
use super::make::{Asked, document};
use crate::documents::{DocumentFailure, Folder, Written, blocking, plain, record, stem};
use crate::{App, AppError, JobStarted, None, Progress};

/// What a packet tells, part by part. Meetings are left out: they pass by themselves, and nobody is told anything wrong by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketPart {
    /// The look of packets.
    Template,
    Community,
    Person,
    Letter,
    FirstDay,
    Role,
    People,
    Checklist,
    Conduct,
    Concerns,
    Emergency,
    Resources,
}

/// A packet that says something else than it would say today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutdatedPacket {
    pub document_id: String,
    pub person_id: String,
    pub person: String,
    pub made_at: String,
    /// Never empty.
    pub changed: Vec<PacketPart>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PacketsRenew {
    /// Of those who hold an outdated packet, these; all of them without it.
    pub person_ids: Option<Vec<String>>,
    /// The folder; without it, the community's own below the documents of this computer.
    pub out: Option<String>,
}

/// What it takes to make a packet anew, and what it says then.
struct Stale {
    outdated: OutdatedPacket,
    asked: Asked,
    effort_id: Option<String>,
    fresh: PacketData,
}

/// Everybody who holds an outdated packet, by name.
pub async fn outdated(app: &App, _: None) -> Result<Vec<OutdatedPacket>, AppError> {
    Ok(stale(app).await?.into_iter().map(|one| one.outdated).collect())
}

async fn stale(app: &App) -> Result<Vec<Stale>, AppError> {
    let open = app.community()?;
    let held = documents::packets(open.store.readers(), &app.today()?.to_string()).await?;
    let mut found = Vec::new();
    for one in held {
        let asked = Asked::of(&one.data);
        let args = PacketMake {
            person_id: one.person_id.clone(),
            effort_id: one.effort_id.clone(),
            out: Option::None,
            language: Some(asked.language.clone()),
            welcome: asked.welcome.clone(),
        };
        let fresh = match gather(app, &args).await {
            Ok(fresh) => fresh,
            // The effort that it was made for is gone: a packet without it would be another one, which nobody asked for.
            Err(gone) if gone.code == crate::ErrorCode::NotFound => continue,
            Err(error) => return Err(error),
        };
        let now = serde_json::to_value(&fresh).map_err(|e| AppError::failed(hearth_texts::Said::verbatim(e.to_string())))?;
        let changed = differences(&one, &now);
        if !changed.is_empty() {
            let HeldPacket { id, person_id, person, effort_id, made_at, .. } = one;
            let outdated = OutdatedPacket { document_id: id, person_id, person, made_at, changed };
            found.push(Stale { outdated, asked, effort_id, fresh });
        }
    }
    Ok(found)
}

fn differences(held: &HeldPacket, now: &Value) -> Vec<PacketPart> {
    let then = &held.data.0;
    let differs = |part: &str| then[part] != now[part];
    // Day and place of the first day are those of the next meeting.
    let day = |data: &Value| ["ask_for", "bring", "note"].map(|part| data["first_day"][part].clone());
    // Everything that a reader sees of it; more was kept once.
    let community = |data: &Value| ["name", "colour", "edition"].map(|part| data["community"][part].clone());
    [
        (PacketPart::Template, held.template_version != i64::from(SCHEMA)),
        (PacketPart::Community, community(then) != community(now) || differs("paper")),
        (PacketPart::Person, differs("person")),
        (PacketPart::Letter, differs("welcome")),
        (PacketPart::FirstDay, day(then) != day(now)),
        (PacketPart::Role, differs("role")),
        (PacketPart::People, differs("people")),
        (PacketPart::Checklist, differs("checklist")),
        (PacketPart::Conduct, differs("conduct")),
        (PacketPart::Concerns, differs("concerns")),
        (PacketPart::Emergency, differs("emergency")),
        (PacketPart::Resources, differs("resources")),
    ]
    .into_iter()
    .filter_map(|(part, changed)| changed.then_some(part))
    .collect()
}

/// Makes outdated packets anew, each for the same effort, in its language and with the words that were written for it.
///
/// # Errors
/// Where none of them is outdated, and where the folder takes no files.
pub async fn renew(app: &App, args: PacketsRenew) -> Result<JobStarted, AppError> {
    let mut all = stale(app).await?;
    if let Some(wanted) = &args.person_ids {
        all.retain(|one| wanted.contains(&one.outdated.person_id));
    }
    if all.is_empty() {
        return Err(AppError::invalid("person_ids", said!("packets-renew-none")));
    }
    let folder = Folder::open(app, args.out.as_deref()).await?;
    let label = said!("packets-renewing", count = all.len());
    Ok(app.start("packets_renew", label, move |app, progress| async move {
        let at = app.now();
        let (folder, documents, failures) = blocking(move || made(&all, folder, &progress, at)).await?;
        let label = match (&documents[..], failures.first()) {
            ([], Some(one)) => {
                return Err(AppError::failed(said!("packets-none-renewed", name = &one.person, why = &one.message)));
            }
            (more, _) => said!("packets-renew-label", count = more.len()),
        };
        record(&app, "packets_renew", label, folder, documents, &[], failures).await
    }))
}

type Made = (Folder, Vec<NewDocument>, Vec<DocumentFailure>);

fn made(all: &[Stale], mut folder: Folder, progress: &Progress, at: chrono::DateTime<chrono::Utc>) -> Result<Made, AppError> {
    let sheets: Vec<Sheet<'_>> = all.iter().map(|one| Sheet::Packet(&one.fresh)).collect();
    let results: Mutex<Vec<(usize, Result<Written, AppError>)>> = Mutex::default();
    let done = AtomicU64::new(0);
    let total = sheets.len() as u64;
    progress.set(0, Some(total));
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    Engine::new().each(
        &sheets,
        threads,
        &|index, pdf| {
            let written = pdf.map_err(AppError::from).and_then(|pdf| folder.write(index, &pdf));
            results.lock().unwrap_or_else(PoisonError::into_inner).push((index, written));
            progress.set(done.fetch_add(1, Ordering::Relaxed) + 1, Some(total));
        },
        &progress.cancelled(),
    );
    progress.go_on()?;
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let (mut documents, mut failures) = (Vec::new(), Vec::new());
    for (index, result) in results {
        let one = &all[index];
        match result {
            Ok(mut written) => {
                let language = Language::from_tag(&one.asked.language).unwrap_or_default();
                let name = &one.fresh.person.name;
                folder.place(&mut written, &stem(&plain(&say_in!(language, "packets-file-name", name = name))))?;
                let person = &one.outdated.person_id;
                documents.push(document(at, language, &one.fresh, person, one.effort_id.clone(), &one.asked, written)?);
            }
            Err(error) => {
                failures.push(DocumentFailure { person: one.outdated.person.clone(), message: error.message.say() });
            }
        }
    }
    Ok((folder, documents, failures))
}
