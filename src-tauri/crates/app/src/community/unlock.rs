//! Which secret opens a community: a passphrase or a recovery code that was handed in, else the keychain. Never makes a key for a file that
//! exists.

use hearth_texts::{Said, said};
use std::path::Path;

use hearth_store::{DataKey, KeySlots, Unlock};

use crate::{
    App, Secret,
    error::{AppError, ErrorCode},
    keys::{Way, open_by_either, read_code},
    ports::KeychainTrouble,
};

/// The key of an existing community, and the way it was got by.
///
/// # Errors
/// [`ErrorCode::Locked`] with a sentence that says which secret is missing.
pub(super) async fn unlock(
    app: &App,
    path: &Path,
    passphrase: Option<Secret>,
    code: Option<Secret>,
) -> Result<(DataKey, Way), AppError> {
    hearth_store::settle(path)?;
    with(app, KeySlots::read(path)?, passphrase, code).await
}

/// The same, with slots that may lie elsewhere: a backup carries those of its time.
pub(super) async fn with(
    app: &App,
    slots: KeySlots,
    passphrase: Option<Secret>,
    code: Option<Secret>,
) -> Result<(DataKey, Way), AppError> {
    if let Some(code) = code {
        let code = read_code("code", &code)?;
        return Ok((slots.open(&Unlock::Code(&code))?, Way::Code));
    }
    if let Some(passphrase) = passphrase {
        return blocking(move || open_by_either(&slots, &passphrase)).await;
    }
    let locked = |message: Said| AppError::new(ErrorCode::Locked, message);
    let Some(entry) = slots.keychain_entry().map(str::to_owned) else {
        return Err(locked(if slots.has_passphrase() {
            said!("community-opens-with-passphrase")
        } else {
            said!("community-opens-with-code")
        }));
    };
    let secrets = app.ports.secrets.clone();
    let got = blocking(move || Ok(secrets.get(&entry))).await?;
    let way_on = match (slots.has_passphrase(), slots.code().is_some()) {
        (true, true) => said!("community-way-passphrase-or-code"),
        (true, false) => said!("community-way-passphrase"),
        (false, true) => said!("community-way-code"),
        (false, false) => said!("community-way-keychain"),
    };
    match got {
        Ok(Some(secret)) => match slots.open(&Unlock::Keychain(&secret)) {
            Ok(key) => Ok((key, Way::Keychain)),
            Err(hearth_store::StoreError::Locked(_)) => Err(locked(said!("community-keychain-has-another-key", way = way_on))),
            Err(e) => Err(e.into()),
        },
        Ok(None) => Err(locked(said!("community-keychain-has-no-key", way = way_on))),
        Err(KeychainTrouble::Absent) => Err(locked(said!("community-no-keychain", way = way_on))),
        Err(KeychainTrouble::Refused(why)) => Err(locked(said!("community-keychain-gave-no-key", why = why, way = way_on))),
    }
}

/// Runs what takes a while (Argon2id, a keychain's prompt) off the async threads.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work).await.map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?
}
