//! Which secret opens a community: a passphrase that was handed in, else the keychain. Never makes a key for a file that exists.

use hearth_texts::{Said, said};
use std::path::Path;

use hearth_store::{DataKey, KeySlots, Unlock};

use crate::{
    App,
    error::{AppError, ErrorCode},
    ports::KeychainTrouble,
};

/// The key of an existing community.
///
/// # Errors
/// [`ErrorCode::Locked`] with a sentence that says which secret is missing.
pub(super) async fn unlock(app: &App, path: &Path, passphrase: Option<&str>) -> Result<DataKey, AppError> {
    let slots = KeySlots::read(path)?;
    if let Some(passphrase) = passphrase {
        let passphrase = passphrase.to_owned();
        return blocking(move || Ok(slots.open(&Unlock::Passphrase(&passphrase))?)).await;
    }
    let locked = |message: Said| AppError::new(ErrorCode::Locked, message);
    let Some(entry) = slots.keychain_entry().map(str::to_owned) else {
        return Err(locked(said!("community-opens-with-passphrase")));
    };
    let secrets = app.ports.secrets.clone();
    let got = blocking(move || Ok(secrets.get(&entry))).await?;
    let way_on = if slots.has_passphrase() { said!("community-way-passphrase") } else { said!("community-way-keychain") };
    match got {
        Ok(Some(secret)) => Ok(slots.open(&Unlock::Keychain(&secret))?),
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
