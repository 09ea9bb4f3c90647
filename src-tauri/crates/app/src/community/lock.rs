//! Locking: the community is closed and its key wiped, and it asks for a secret before it opens again, also after a restart. Noticing that nobody
//! is there is the window's business.

use std::path::{Path, PathBuf};

use hearth_store::KeySlots;
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::EVERYTHING;
use crate::{App, AppError, Done, ErrorCode, None as NoArgs, device};

#[derive(Debug, Deserialize, TS)]
pub struct CommunityFile {
    pub path: String,
}

/// What a closed community can be opened with.
#[derive(Debug, Serialize, TS)]
pub struct WaysIn {
    pub passphrase: bool,
    pub code: bool,
    /// It may be tried without typing anything.
    pub keychain: bool,
}

/// Lies beside the program's state while a community is locked, and names it.
fn mark(app: &App) -> PathBuf {
    app.ports.places.state.join("locked")
}

fn is_marked(app: &App, path: &Path) -> bool {
    std::fs::read_to_string(mark(app)).is_ok_and(|marked| Path::new(&marked) == path)
}

pub(super) fn unmark(app: &App) {
    if let Err(e) = std::fs::remove_file(mark(app))
        && e.kind() != std::io::ErrorKind::NotFound
    {
        tracing::warn!(kind = ?e.kind(), "the next start will ask for the passphrase once more");
    }
}

/// Where it was locked, the keychain alone opens it only if the user wants that, or if nothing else does.
fn keychain_is_enough(app: &App, slots: &KeySlots) -> bool {
    let wanted = device::read(app).get("lock-keychain") == Some(&Value::Bool(true));
    wanted || !(slots.has_passphrase() || slots.code().is_some_and(|code| code.proved))
}

/// # Errors
/// [`ErrorCode::Locked`] where somebody has locked it.
pub(super) fn may_open_unasked(app: &App, path: &Path) -> Result<(), AppError> {
    if is_marked(app, path) && !keychain_is_enough(app, &KeySlots::read(path)?) {
        return Err(locked());
    }
    Ok(())
}

fn locked() -> AppError {
    AppError::new(ErrorCode::Locked, said!("community-is-locked"))
}

/// What a community beside which nothing is open can be opened with.
pub async fn ways(app: &App, args: CommunityFile) -> Result<WaysIn, AppError> {
    let path = Path::new(&args.path);
    let slots = KeySlots::read(path)?;
    let keychain = slots.keychain_entry().is_some() && (!is_marked(app, path) || keychain_is_enough(app, &slots));
    Ok(WaysIn { passphrase: slots.has_passphrase(), code: slots.code().is_some(), keychain })
}

/// Closes the open community until a secret opens it again. What runs as a job is not torn apart.
pub async fn lock(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    if let Some(job) = app.jobs.running() {
        return Err(AppError::new(ErrorCode::Conflict, said!("community-lock-waits", job = job)));
    }
    let path = open.store.path().to_owned();
    let state = &app.ports.places.state;
    let marked = std::fs::create_dir_all(state).and_then(|()| std::fs::write(mark(app), path.display().to_string()));
    if let Err(e) = marked {
        tracing::warn!(kind = ?e.kind(), "the lock does not last over a restart");
    }
    drop(open);
    app.refuse(Some((path, locked())));
    crate::publications::at_close(app).await;
    crate::backups::at_close(app).await;
    if let Some(open) = app.put(Option::None) {
        App::close(open).await?;
    }
    tracing::info!("locked");
    Ok(Done::stale((), EVERYTHING.to_vec()))
}
