//! After a backup was made: old ones go, and the second folder gets what it lacks.

use hearth_core::backups::{Aged, superfluous};
use hearth_store::{
    StoreError,
    backups::{self, Backup, Watch, Why},
};
use hearth_texts::said;

use super::wishes;
use crate::{App, AppError, Open, times};

/// Thins and copies. Trouble is kept for whoever looks at the list: the backup itself is made and safe.
pub(super) async fn keep(app: &App, open: &Open, community: &str, watch: &Watch) {
    let trouble = match tidy(app, open, community, watch).await {
        Ok(()) => None,
        Err(e) => {
            tracing::warn!(code = ?e.code, "backups were not tidied up or copied");
            Some(e.message)
        }
    };
    open.backups.put_trouble(trouble);
}

async fn tidy(app: &App, open: &Open, community: &str, watch: &Watch) -> Result<(), AppError> {
    let mut all = backups::list(open.store.path(), community).await?;
    thin(app, open, &mut all).await?;
    let Some(second) = wishes(app).second else { return Ok(()) };
    let copied = backups::copy_missing(all, second.clone(), watch).await;
    match copied {
        Ok(count) => {
            tracing::info!(count, "backups copied to the second folder");
            let mut there = backups::of_folder(second).await?;
            // Another community's are not ours to thin, and neither is what cannot be read.
            there.retain(|one| one.trailer.as_ref().is_some_and(|trailer| trailer.community == community));
            thin(app, open, &mut there).await
        }
        // Away for now; the list says so, and the next backup catches up.
        Err(StoreError::File { source, .. }) if source.kind() == std::io::ErrorKind::NotFound && !second.is_dir() => Ok(()),
        Err(e) => Err(AppError::failed(said!("backups-second-trouble", why = AppError::from(e).message))),
    }
}

async fn thin(app: &App, open: &Open, all: &mut Vec<Backup>) -> Result<(), AppError> {
    let zone = open.zone();
    let aged: Vec<Aged> = all.iter().filter_map(aged).collect();
    let go = superfluous(&aged, app.now(), |at| times::date_in(at, &zone));
    for one in all.iter().filter(|one| go.contains(&one.number())) {
        backups::remove(one.path.clone()).await?;
    }
    tracing::info!(kept = all.len() - go.len(), removed = go.len(), "backups thinned");
    all.retain(|one| !go.contains(&one.number()));
    Ok(())
}

/// One that cannot be read has no age: it is shown as such and never removed by itself.
fn aged(backup: &Backup) -> Option<Aged> {
    let trailer = backup.trailer.as_ref()?;
    Some(Aged { number: trailer.number, made_at: trailer.made()?, asked_for: trailer.why == Why::Asked, whole: true })
}
