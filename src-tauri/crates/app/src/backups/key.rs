//! The key of a backup: the community's of today, or the one of its time, by the slots that it carries.

use hearth_store::{DataKey, KeySlots, Unlock, backups::Backup};
use hearth_texts::said;

use crate::{App, AppError, Open, Secret, community::blocking, error::ErrorCode, keys::open_by_either};

/// # Errors
/// [`ErrorCode::Locked`] at `passphrase` where it was made under another key and neither the keychain nor what was typed opens it.
pub(crate) async fn key_of(app: &App, open: &Open, backup: &Backup, passphrase: Option<&Secret>) -> Result<DataKey, AppError> {
    if hearth_store::backups::opens(backup, open.key()).await? {
        return Ok(open.key().clone());
    }
    let slots = slots_of(backup)?;
    let another = || AppError { code: ErrorCode::Locked, message: said!("backups-other-key"), field: Some("passphrase".into()) };
    by_slots(app, slots, passphrase.cloned()).await?.ok_or_else(another)
}

/// The slots that a backup carries.
pub(crate) fn slots_of(backup: &Backup) -> Result<KeySlots, AppError> {
    let trailer = backup.trailer.as_ref().ok_or_else(|| AppError::not_found("backup"))?;
    serde_json::from_value(trailer.keys.clone()).map_err(|_| AppError::damaged(said!("store-damage-backup")))
}

/// The key of slots that are not those of an open community: by what was typed, which may be a recovery code, else by the keychain. `None`
/// where neither is there.
///
/// # Errors
/// What was typed is wrong, at `passphrase`.
pub(crate) async fn by_slots(app: &App, slots: KeySlots, typed: Option<Secret>) -> Result<Option<DataKey>, AppError> {
    if let Some(typed) = typed {
        return blocking(move || open_by_either(&slots, &typed).map(|(key, _)| Some(key))).await;
    }
    if let Some(entry) = slots.keychain_entry().map(str::to_owned) {
        let secrets = app.ports.secrets.clone();
        if let Ok(Some(secret)) = blocking(move || Ok(secrets.get(&entry))).await? {
            return Ok(Some(slots.open(&Unlock::Keychain(&secret))?));
        }
    }
    Ok(None)
}
