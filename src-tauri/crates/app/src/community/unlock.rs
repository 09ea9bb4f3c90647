//! Which secret opens a community: a passphrase that was handed in, else the keychain. Never makes a key for a file that exists.

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
    let locked = |message: &str| AppError::new(ErrorCode::Locked, message);
    let Some(entry) = slots.keychain_entry().map(str::to_owned) else {
        return Err(locked("This community opens with its passphrase."));
    };
    let secrets = app.ports.secrets.clone();
    let got = blocking(move || Ok(secrets.get(&entry))).await?;
    let way_on = if slots.has_passphrase() { "Type its passphrase instead." } else { "Unlock the keychain and try again." };
    match got {
        Ok(Some(secret)) => Ok(slots.open(&Unlock::Keychain(&secret))?),
        Ok(None) => Err(locked(&format!("This account's keychain has no key for this community. {way_on}"))),
        Err(KeychainTrouble::Absent) => Err(locked(&format!("This system has no keychain running. {way_on}"))),
        Err(KeychainTrouble::Refused(why)) => Err(locked(&format!("The keychain gave no key: {why}. {way_on}"))),
    }
}

/// Runs what takes a while (Argon2id, a keychain's prompt) off the async threads.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work).await.map_err(|e| AppError::failed(e.to_string()))?
}
