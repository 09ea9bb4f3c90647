//! The erasure itself: the tables first, at once or not at all; then what lies outside of them.

use hearth_store::{
    backups::{self, Watch, Why},
    erasure::{Erased, Erasing, Way, erase},
};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    called, files, in_words, operation,
    preview::{holders, whom},
};
use crate::{App, AppError, Done, JobStarted, Open, people::PeopleMatch};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ErasureRun {
    /// At most 200; of people who were removed, too.
    pub ids: Vec<String>,
    /// In place of `ids`: everyone a list of people shows.
    pub r#match: Option<PeopleMatch>,
    pub way: Way,
    /// Take their papers away from the disk as well.
    pub files: bool,
    /// Make a backup without them, and remove those that hold them.
    pub backups: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasureDone {
    #[ts(type = "number")]
    pub people: usize,
    #[ts(type = "number")]
    pub files_removed: usize,
    /// Paths of papers that are still there.
    pub files_left: Vec<String>,
    #[ts(type = "number")]
    pub backups_removed: usize,
    /// Backups that still hold them.
    #[ts(type = "number")]
    pub backups_left: usize,
    /// What could not be done; the erasure itself is.
    pub trouble: Option<String>,
}

fn label(way: Way, count: usize) -> Said {
    match way {
        Way::Erased => said!("erasure-label", count = count),
        Way::Anonymised => said!("erasure-anonymise-label", count = count),
    }
}

/// Starts an erasure. It cannot be undone.
pub async fn run(app: &App, args: ErasureRun) -> Result<JobStarted, AppError> {
    let people = whom(app, args.ids.clone(), args.r#match.as_ref()).await?;
    let label = label(args.way, people.len());
    Ok(app.start("erasure_run", label.clone(), move |app, _| async move {
        let open = app.community()?;
        let (erased, mut stale) = of_tables(&app, &open, &people, args.way, &label).await?;
        stale.extend(["backups", "documents", "settings"]);
        stale.sort_unstable();
        stale.dedup();
        // From here on nothing can be taken back, and each step that fails leaves the others to be done.
        let mut trouble = open.store.clean().await.err().map(|e| {
            tracing::warn!(error = %e, "the file was not cleaned after an erasure; the next opening tries again");
            said!("erasure-not-clean").say()
        });
        let (files_removed, files_left) = if args.files { files::take_away(erased.papers).await? } else { (0, Vec::new()) };
        let (backups_removed, backups_left) = match of_backups(&app, &open, &erased.ids, args.backups).await {
            Ok(counts) => counts,
            Err(e) => {
                trouble = Some(e.message.say());
                (0, holders(&app, &open, &erased.ids).await?.len())
            }
        };
        tracing::info!(people = people.len(), files_removed, backups_removed, "people erased");
        let done = ErasureDone { people: people.len(), files_removed, files_left, backups_removed, backups_left, trouble };
        Ok(Done::stale(done, stale))
    }))
}

async fn of_tables(
    app: &App,
    open: &Open,
    people: &[String],
    way: Way,
    label: &Said,
) -> Result<(Erased, Vec<&'static str>), AppError> {
    let today = app.today()?.to_string();
    let mut tx = open.store.begin(operation(app, label)).await?;
    tx.found_by(label.say());
    let erased = erase(&mut tx, &Erasing { people, way, today: &today, called: &called }, in_words).await?;
    Ok((erased, tx.commit().await?.stale))
}

/// How many backups with these people were removed, and how many are left.
async fn of_backups(app: &App, open: &Open, ids: &[String], remove: bool) -> Result<(usize, usize), AppError> {
    let holders = holders(app, open, ids).await?;
    let known = holders.iter().filter(|(_, unknown)| !unknown).count();
    if !remove || known == 0 {
        return Ok((0, holders.len()));
    }
    // The community is never left without one.
    crate::backups::now(app, open, Why::Removal, &Watch::nobody()).await?;
    let mut removed = 0;
    for (backup, _) in holders.iter().filter(|(_, unknown)| !unknown) {
        backups::remove(backup.path.clone()).await?;
        removed += 1;
    }
    Ok((removed, holders.len() - removed))
}
