//! What can be done about a damaged community: what of it can be saved, whether the newest backup holds more, and putting one or the other in
//! its place. What was damaged lies in `quarantine/` before anything of it is touched.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use hearth_store::{
    Damage, DataKey, KeySlots, Store, StoreError,
    backups::{self, Backup, Counts, Watch},
    salvage::{self, Made, Salvage, Salvaging},
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EVERYTHING, blocking, unlock};
use crate::{
    App, AppError, Done, ErrorCode, JobStarted, Open, Progress, Secret,
    backups::{by_slots, slots_of},
    ports::system_zone,
};

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
    /// What was typed, for a backup of another key.
    typed: Option<Secret>,
    /// Why it does not open.
    reason: Option<Said>,
}

/// The slots that the newest backup carries.
async fn slots_of_backups(path: &Path) -> Result<Option<KeySlots>, AppError> {
    Ok(backups::of_folder(backups::folder_of(path)).await?.iter().find_map(|one| slots_of(one).ok()))
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
        Some(open) => Place { path, key: open.key().clone(), slots: None, typed: args.passphrase.or(args.code), reason },
        None => {
            let (slots, lost) = match KeySlots::read(&path) {
                Ok(slots) => (slots, false),
                Err(e @ StoreError::Damaged(Damage::KeyFileMissing(_) | Damage::KeyFileUnusable)) => {
                    (slots_of_backups(&path).await?.ok_or(e)?, true)
                }
                Err(e) => return Err(e.into()),
            };
            let kept = args.passphrase.as_ref().or(args.code.as_ref()).cloned();
            let (key, _) = unlock::with(app, slots.clone(), args.passphrase, args.code).await?;
            Place { path, key, slots: lost.then_some(slots), typed: kept, reason }
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

/// A backup that could be had back.
struct Beside {
    backup: Backup,
    /// None where no secret at hand opens it.
    key: Option<DataKey>,
    /// It is not the community's of now.
    other_key: bool,
}

/// The newest backup that is whole, as far as its key is at hand.
async fn newest_good(app: &App, place: &Place, watch: &Watch) -> Result<Option<Beside>, AppError> {
    for backup in backups::of_folder(backups::folder_of(&place.path)).await? {
        if backup.trailer.is_none() || backups::compare_bytes(&backup, watch).await.is_err() {
            continue;
        }
        let other_key = !matches!(backups::opens(&backup, &place.key).await, Ok(true));
        let key = match other_key {
            false => Some(place.key.clone()),
            // A secret that fits the community of now need not fit the one of then.
            true => by_slots(app, slots_of(&backup)?, place.typed.clone()).await.unwrap_or(None),
        };
        match &key {
            Some(key) if backups::verify(&backup, key, watch).await.is_err() => {}
            _ => return Ok(Some(Beside { backup, key, other_key })),
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
    let trailer = backup.and_then(|backup| backup.trailer.as_ref());
    match (salvage, trailer) {
        (None, None) => None,
        (None, Some(_)) => Some(RepairWay::Backup),
        (Some(_), None) => Some(RepairWay::File),
        (Some(salvage), Some(trailer)) => {
            let counts = trailer.counts;
            // It ends with an operation that the file does not know.
            let newer = salvage.since.is_none()
                && !salvage.at_least
                && trailer.operation.is_some()
                && salvage.newest_at.as_ref().is_none_or(|newest| *newest <= trailer.made_at);
            let fewer = salvage.at_least && salvage.main() < counts.people + counts.efforts + counts.tasks + counts.meetings;
            let outweighed = salvage.lost() + salvage.entries_lost > salvage.since.unwrap_or(0);
            Some(if newer || fewer || outweighed || !salvage.findings.is_empty() { RepairWay::Backup } else { RepairWay::File })
        }
    }
}

async fn try_ways(app: &App, progress: &Progress, place: &Place, way: RepairWay) -> Result<Repaired, AppError> {
    let watch = crate::backups::watch(progress);
    let mut beside = newest_good(app, place, &watch).await?;
    let (saved, nothing) = match salvage::salvage(&salvaging(app, place, beside.as_ref().map(|one| &one.backup)), &watch).await {
        Ok(saved) => (Some(saved), None),
        Err(e @ StoreError::Damaged(_)) => (None, Some(AppError::from(e).message)),
        Err(e) => return Err(e.into()),
    };
    // One of another community that once lay under this name is no way out.
    if let (Some((salvage, _)), Some(one)) = (&saved, &beside)
        && let (Some(ours), Some(trailer)) = (&salvage.community, &one.backup.trailer)
        && *ours != trailer.community
    {
        beside = None;
    }
    let better = better(saved.as_ref().map(|(salvage, _)| salvage), beside.as_ref().map(|one| &one.backup));
    let (salvage, made) = saved.unzip();
    let mut repaired = Repaired {
        way,
        told: salvage.as_ref().map_or_else(Vec::new, sentences),
        salvage,
        nothing: nothing.map(|why| why.say()),
        backup: beside.as_ref().and_then(told),
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
            let beside = beside.ok_or_else(|| AppError::not_found("backup"))?;
            of_backup(app, place, made, &beside, &watch).await?
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

/// The backup's file, ready to be put in its place, in which whoever was erased since is erased again.
async fn of_backup(
    app: &App,
    place: &Place,
    saved: Option<Made>,
    beside: &Beside,
    watch: &Watch,
) -> Result<(Made, Option<KeySlots>), AppError> {
    let ledger = match &saved {
        Some(saved) => {
            let store = saved.open(&place.key).await?;
            let ledger = hearth_store::erasure::ledger(store.readers()).await;
            store.close().await?;
            Some(ledger?).filter(|ledger| !ledger.erasures.is_empty())
        }
        None => None,
    };
    drop(saved);
    let (slots, made) = salvage::of_backup(&place.path, &beside.backup, watch).await?;
    if let Some(ledger) = ledger {
        let another = || AppError::new(ErrorCode::Locked, said!("backups-other-key"));
        let store = made.open(beside.key.as_ref().ok_or_else(another)?).await?;
        let today = app.now().date_naive().to_string();
        let erased = crate::erasure::by_ledger(app, &ledger, &store, &today).await;
        store.close().await?;
        erased?;
    }
    // The ways in of now go on to hold where they fit: a passphrase of then may be forgotten.
    Ok((made, (beside.other_key || place.slots.is_some()).then_some(slots)))
}

fn told(beside: &Beside) -> Option<BackupBeside> {
    let trailer = beside.backup.trailer.as_ref()?;
    Some(BackupBeside {
        name: beside.backup.name(),
        made_at: trailer.made_at.clone(),
        counts: trailer.counts,
        other_key: beside.other_key,
    })
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
