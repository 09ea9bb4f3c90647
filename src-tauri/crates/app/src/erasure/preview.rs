//! What an erasure would take, place by place. It is tried and given up, so that it is exactly what would happen.

use chrono::Duration;
use hearth_core::backups::LONGEST_DAYS;
use hearth_store::{
    backups::{self, Backup, Trailer},
    erasure::{Erased, Erasing, PlaceCount, Way, try_erase},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{called, counted, files, operation};
use crate::{App, AppError, Open, people::PeopleMatch};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ErasureWish {
    /// At most 200; of people who were removed, too.
    pub ids: Vec<String>,
    /// In place of `ids`: everyone a list of people shows.
    pub r#match: Option<PeopleMatch>,
    pub way: Way,
}

/// A file that was made for or kept of somebody.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasurePaper {
    pub title: String,
    pub path: String,
    /// It holds others, too.
    pub shared: bool,
    /// Somebody has changed it since it was made: it is left where it is.
    pub changed: bool,
}

/// A backup that holds somebody.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasureBackup {
    pub path: String,
    /// Instant.
    pub made_at: String,
    /// Instant after which it is not kept.
    pub until: String,
    /// It was made under a key that is not here: whether it holds them is not known.
    pub unknown: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasurePreview {
    #[ts(type = "number")]
    pub people: usize,
    /// Their own rows, by table.
    pub rows: Vec<PlaceCount>,
    /// Records of others that name them, by table.
    pub named: Vec<PlaceCount>,
    /// Texts of others that lose a name, a link or an address, by table.
    pub texts: Vec<PlaceCount>,
    /// Texts with a name that may mean somebody else, by table: they stay.
    pub ambiguous: Vec<PlaceCount>,
    /// Copies of events that name them, by calendar.
    pub events: Vec<PlaceCount>,
    /// Entries of the history that lose what was changed.
    #[ts(type = "number")]
    pub log: i64,
    /// Labels of the history that lose a name.
    #[ts(type = "number")]
    pub labels: i64,
    /// Files that still lie on the disk.
    pub papers: Vec<ErasurePaper>,
    /// Folders into which everything known of them was written, and which are still there.
    pub handed_out: Vec<String>,
    /// Folders with damaged copies of the community, which nobody can look into.
    pub set_aside: Vec<String>,
    /// Newest first, of both folders.
    pub backups: Vec<ErasureBackup>,
}

/// Who is meant.
pub(super) async fn whom(app: &App, ids: Vec<String>, matching: Option<&PeopleMatch>) -> Result<Vec<String>, AppError> {
    counted(crate::people::whom(app, ids, matching).await?)
}

/// What an erasure would take.
pub async fn preview(app: &App, args: ErasureWish) -> Result<ErasurePreview, AppError> {
    let people = whom(app, args.ids, args.r#match.as_ref()).await?;
    let open = app.community()?;
    let today = app.today()?.to_string();
    let erasing = Erasing { people: &people, way: args.way, today: &today, called: &called };
    let erased = try_erase(&open.store, &erasing, operation(app, &said!("change-untold"))).await?;
    let backups = holders(app, &open, &erased.ids).await?;
    let Erased { rows, named, texts, ambiguous, log, labels, events, papers, handed_out, .. } = erased;
    let community = open.store.path().to_owned();
    let set_aside = crate::documents::blocking(move || Ok(hearth_store::salvage::aside(&community))).await?;
    let (papers, handed_out) = files::standing(papers, handed_out).await?;
    Ok(ErasurePreview {
        people: people.len(),
        rows,
        named,
        texts,
        ambiguous,
        events,
        log,
        labels,
        papers: papers.into_iter().map(|(paper, changed)| files::told(paper, changed)).collect(),
        handed_out,
        set_aside: set_aside.iter().map(|folder| folder.display().to_string()).collect(),
        backups: backups.iter().filter_map(|(backup, unknown)| told(backup, *unknown)).collect(),
    })
}

fn told(backup: &Backup, unknown: bool) -> Option<ErasureBackup> {
    let trailer = backup.trailer.as_ref()?;
    let until = trailer.made()? + Duration::days(LONGEST_DAYS);
    Some(ErasureBackup {
        path: backup.path.display().to_string(),
        made_at: trailer.made_at.clone(),
        until: hearth_store::instant(until),
        unknown,
    })
}

/// The backups that hold any of these people, in both folders, and whether that is not known.
pub(super) async fn holders(app: &App, open: &Open, ids: &[String]) -> Result<Vec<(Backup, bool)>, AppError> {
    let community = crate::backups::community_id(open).await?;
    let mut all = backups::list(open.store.path(), &community).await?;
    if let Some(second) = crate::backups::second_folder(app).filter(|folder| folder.is_dir()) {
        let mut there = backups::of_folder(second).await?;
        there.retain(|one| one.trailer.as_ref().is_some_and(|trailer: &Trailer| trailer.community == community));
        all.extend(there);
    }
    let mut holders = Vec::new();
    for backup in all.into_iter().filter(|one| one.trailer.is_some()) {
        match crate::backups::key_of(app, open, &backup, None).await {
            Ok(key) => {
                if !backups::holds(&backup, &key, ids).await?.is_empty() {
                    holders.push((backup, false));
                }
            }
            Err(_) => holders.push((backup, true)),
        }
    }
    Ok(holders)
}
