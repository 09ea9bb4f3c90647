//! What can be done about a damaged community: what of it can be saved, whether the newest backup holds more, and putting one or the other in
//! its place. What was damaged lies in `quarantine/` before anything of it is touched.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use hearth_store::{
    Damage, DataKey, KeySlots, Store, StoreError,
    backups::{self, Backup, Counts, Watch},
    salvage::{self, Salvage, Salvaging},
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EVERYTHING, blocking, unlock};
use crate::{App, AppError, Done, ErrorCode, JobStarted, Open, Progress, Secret, keys::looks_like_code, ports::system_zone};

/// Which way out of a damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RepairWay {
    /// Only say what could be done.
    Look,
    /// Put what can be saved of the file in its place.
    File,
    /// Put the newest good backup in its place.
    Backup,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CommunityRepair {
    pub path: String,
    pub way: RepairWay,
    /// Or the recovery code, where it reads like one. Without either the keychain is asked.
    pub passphrase: Option<Secret>,
    /// The recovery code, as it was typed.
    pub code: Option<Secret>,
}

/// The newest backup that is whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupBeside {
    pub name: String,
    /// Instant.
    pub made_at: String,
    pub counts: Counts,
    /// It opens with the secrets of its own time, not with those of now.
    pub other_key: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Repaired {
    pub way: RepairWay,
    /// What can be or was saved of the file; `null` where nothing can be read, and `nothing` says why.
    pub salvage: Option<Salvage>,
    pub nothing: Option<String>,
    /// What else is to be known of what was saved: a sentence each.
    pub told: Vec<String>,
    pub backup: Option<BackupBeside>,
    /// Which way loses less; none where there is none.
    pub better: Option<RepairWay>,
    /// Where the damaged file lies now, once something was put in its place.
    pub quarantine: Option<String>,
}

/// What the way in and the files beside the community tell.
struct Place {
    path: PathBuf,
    key: DataKey,
    /// Slots that must go with the file: its own are lost.
    slots: Option<KeySlots>,
    /// Why it does not open.
    reason: Option<Said>,
}

/// The slots that the newest backup carries.
async fn slots_of_backups(path: &Path) -> Result<Option<KeySlots>, AppError> {
    let all = backups::of_folder(backups::folder_of(path)).await?;
    Ok(all.iter().filter_map(|one| one.trailer.as_ref()).find_map(|one| serde_json::from_value(one.keys.clone()).ok()))
}

/// Starts a repair, or a look at what it would bring. A community that is open is closed for that time and opened again.
///
/// # Errors
/// [`ErrorCode::Locked`] where a secret is missing; [`ErrorCode::InUse`] where another program has it open.
pub async fn repair(app: &App, args: CommunityRepair) -> Result<JobStarted, AppError> {
    let path = PathBuf::from(&args.path);
    if !path.is_file() {
        return Err(StoreError::Missing { path }.into());
    }
    if let Some(job) = app.jobs.running() {
        return Err(AppError::new(ErrorCode::Conflict, said!("community-lock-waits", job = job)));
    }
    hearth_store::settle(&path)?;
    let open = app.community().ok().filter(|open| open.store.path() == path);
    let reason = app.refused().filter(|(refused, _)| *refused == path).map(|(_, error)| error.message);
    let place = match &open {
        Some(open) => Place { path, key: open.key().clone(), slots: None, reason },
        None => {
            let (slots, lost) = match KeySlots::read(&path) {
                Ok(slots) => (slots, false),
                Err(e @ StoreError::Damaged(Damage::KeyFileMissing(_) | Damage::KeyFileUnusable)) => {
                    (slots_of_backups(&path).await?.ok_or(e)?, true)
                }
                Err(e) => return Err(e.into()),
            };
            // Whoever sits before a damaged file may have either at hand: one field takes both.
            let (passphrase, code) = match args.passphrase {
                Some(typed) if args.code.is_none() && looks_like_code(typed.reveal()) => (None, Some(typed)),
                typed => (typed, args.code),
            };
            let (key, _) = unlock::with(app, slots.clone(), passphrase, code).await?;
            Place { path, key, slots: lost.then_some(slots), reason }
        }
    };
    drop(open);
    let way = args.way;
    Ok(app.start("community_repair", said!("community-repairing"), move |app, progress| run(app, progress, place, way)))
}

async fn run(app: App, progress: Progress, place: Place, way: RepairWay) -> Result<Done<Repaired>, AppError> {
    let _away = app.step_away().await;
    let taken = app.community().ok().filter(|open| open.store.path() == place.path).map(|open| (open.way, open.zone()));
    if taken.is_some()
        && let Some(open) = app.put(None)
        && !App::close(open).await?
    {
        return Err(StoreError::InUse { process: None }.into());
    }
    let done = try_ways(&app, &progress, &place, way).await;
    let other_key = way == RepairWay::Backup
        && done.as_ref().is_ok_and(|repaired| repaired.backup.as_ref().is_some_and(|backup| backup.other_key));
    if other_key {
        let locked = AppError::new(ErrorCode::Locked, said!("backups-other-key"));
        app.refuse(Some((place.path.clone(), locked)));
    } else if let Some((way_in, zone)) = taken {
        let opened = Store::open(&place.path, &place.key).await;
        match opened {
            Ok(store) => {
                let opened = Arc::new(Open::new(store, place.key.clone(), way_in, zone));
                app.keep_looking(&opened);
                app.put(Some(opened));
            }
            Err(e) => app.refuse(Some((place.path.clone(), e.into()))),
        }
    }
    let repaired = done?;
    let stale = if way == RepairWay::Look { Vec::new() } else { EVERYTHING.to_vec() };
    Ok(Done::stale(repaired, stale))
}

/// The newest backup whose bytes are those that were written, and whether the key of now opens it.
async fn newest_good(place: &Place, watch: &Watch) -> Result<Option<(Backup, bool)>, AppError> {
    for backup in backups::of_folder(backups::folder_of(&place.path)).await? {
        if backup.trailer.is_none() || backups::compare_bytes(&backup, watch).await.is_err() {
            continue;
        }
        let opens = matches!(backups::opens(&backup, &place.key).await, Ok(true));
        if !opens || backups::verify(&backup, &place.key, watch).await.is_ok() {
            return Ok(Some((backup, opens)));
        }
    }
    Ok(None)
}

fn salvaging(app: &App, place: &Place, backup: Option<&Backup>) -> Salvaging {
    let trailer = backup.and_then(|backup| backup.trailer.as_ref());
    let stem = place.path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    Salvaging {
        community: place.path.clone(),
        key: place.key.clone(),
        at: app.now(),
        label: said!("community-repair-label").kept(),
        lost_label: said!("community-repair-lost").kept(),
        say: |label| Said::of_kept(label).say(),
        id: trailer.map(|trailer| trailer.community.clone()),
        name: stem.filter(|stem| !stem.trim().is_empty()).unwrap_or_else(|| said!("community-repair-label").say()),
        zone: system_zone(),
        since: trailer.and_then(|trailer| trailer.operation.clone()),
    }
}

/// A row that is lost weighs as much as a change that the backup does not have. Where the log has gaps nobody knows all that is lost: then what
/// is there counts against what is in the backup.
fn better(salvage: Option<&Salvage>, backup: Option<&Backup>) -> Option<RepairWay> {
    let counts = backup.and_then(|backup| backup.trailer.as_ref()).map(|trailer| trailer.counts);
    match (salvage, counts) {
        (None, None) => None,
        (None, Some(_)) => Some(RepairWay::Backup),
        (Some(_), None) => Some(RepairWay::File),
        (Some(salvage), Some(counts)) => {
            let fewer = salvage.at_least && salvage.main() < counts.people + counts.efforts + counts.tasks + counts.meetings;
            let outweighed = salvage.lost() > salvage.since.unwrap_or(0);
            Some(if fewer || outweighed || !salvage.findings.is_empty() { RepairWay::Backup } else { RepairWay::File })
        }
    }
}

async fn try_ways(app: &App, progress: &Progress, place: &Place, way: RepairWay) -> Result<Repaired, AppError> {
    let watch = crate::backups::watch(progress);
    let mut beside = newest_good(place, &watch).await?;
    let (saved, nothing) = match salvage::salvage(&salvaging(app, place, beside.as_ref().map(|(one, _)| one)), &watch).await {
        Ok(saved) => (Some(saved), None),
        Err(e @ StoreError::Damaged(_)) => (None, Some(AppError::from(e).message)),
        Err(e) => return Err(e.into()),
    };
    // One of another community that once lay under this name is no way out.
    if let (Some((salvage, _)), Some((backup, _))) = (&saved, &beside)
        && let (Some(ours), Some(trailer)) = (&salvage.community, &backup.trailer)
        && *ours != trailer.community
    {
        beside = None;
    }
    let better = better(saved.as_ref().map(|(salvage, _)| salvage), beside.as_ref().map(|(backup, _)| backup));
    let (salvage, made) = saved.unzip();
    let mut repaired = Repaired {
        way,
        told: salvage.as_ref().map_or_else(Vec::new, sentences),
        salvage,
        nothing: nothing.map(|why| why.say()),
        backup: beside.as_ref().and_then(|(backup, opens)| told(backup, *opens)),
        better,
        quarantine: None,
    };
    progress.go_on()?;
    let (made, slots) = match way {
        RepairWay::Look => return Ok(repaired),
        RepairWay::File => match made {
            Some(made) => (made, place.slots.clone()),
            None => return Err(AppError::new(ErrorCode::Damaged, said!("community-repair-nothing"))),
        },
        RepairWay::Backup => {
            drop(made);
            let (backup, opens) = beside.ok_or_else(|| AppError::not_found("backup"))?;
            let (slots, made) = salvage::of_backup(&place.path, &backup, &watch).await?;
            // The ways in of now go on to hold where they fit: a passphrase of then may be forgotten.
            (made, (!opens || place.slots.is_some()).then_some(slots))
        }
    };
    let why = why(app, place, &repaired);
    let (path, at) = (place.path.clone(), app.now());
    let folder = blocking(move || {
        let folder = salvage::set_aside(&path, &why, at)?;
        made.put(slots)?;
        Ok(folder)
    })
    .await?;
    tracing::info!(way = ?way, "a damaged community was repaired");
    repaired.quarantine = Some(folder.display().to_string());
    Ok(repaired)
}

fn told(backup: &Backup, opens: bool) -> Option<BackupBeside> {
    let trailer = backup.trailer.as_ref()?;
    Some(BackupBeside { name: backup.name(), made_at: trailer.made_at.clone(), counts: trailer.counts, other_key: !opens })
}

fn sentences(salvage: &Salvage) -> Vec<String> {
    let counted = [
        (salvage.cut, said!("repair-cut", count = salvage.cut)),
        (salvage.dropped, said!("repair-dropped", count = salvage.dropped)),
        (salvage.unplaced, said!("repair-unplaced", count = salvage.unplaced)),
        (salvage.entries_lost, said!("repair-entries-lost", count = salvage.entries_lost)),
        (i64::from(salvage.at_least), said!("repair-at-least")),
    ];
    let findings = salvage.findings.len();
    let whole = if findings == 0 { said!("repair-whole") } else { said!("repair-not-whole", count = findings) };
    counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).chain([whole]).map(|said| said.say()).collect()
}

/// The note that lies with the damaged file.
fn why(app: &App, place: &Place, repaired: &Repaired) -> String {
    let unreadable = repaired.salvage.as_ref().map_or(0, |salvage| salvage.unreadable);
    let reason = place.reason.clone().unwrap_or_else(|| said!("community-quarantine-pages", count = unreadable));
    let file = place.path.display().to_string();
    let day = app.now().date_naive();
    format!("{}\n", said!("community-quarantine-note", file = file, day = day, reason = reason))
}
