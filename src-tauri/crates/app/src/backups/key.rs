//! The key of a backup: the community's of today, or the one of its time, by the slots that it carries.

use hearth_store::{DataKey, KeySlots, Unlock, backups::Backup};
use hearth_texts::said;

use crate::{App, AppError, Open, Secret, community::blocking, error::ErrorCode};

/// # Errors
/// [`ErrorCode::Locked`] at `passphrase` where it was made under another key and neither the keychain nor what was typed opens it.
pub(crate) async fn key_of(app: &App, open: &Open, backup: &Backup, passphrase: Option<&Secret>) -> Result<DataKey, AppError> {
    if hearth_store::backups::opens(backup, open.key()).await? {
        return Ok(open.key().clone());
    }
    let trailer = backup.trailer.as_ref().ok_or_else(|| AppError::not_found("backup"))?;
    let slots: KeySlots =
        serde_json::from_value(trailer.keys.clone()).map_err(|_| AppError::damaged(said!("store-damage-backup")))?;
    if let Some(passphrase) = passphrase.cloned() {
        return blocking(move || Ok(slots.open(&Unlock::Passphrase(passphrase.reveal()))?)).await;
    }
    if let Some(entry) = slots.keychain_entry().map(str::to_owned) {
        let secrets = app.ports.secrets.clone();
        if let Ok(Some(secret)) = blocking(move || Ok(secrets.get(&entry))).await? {
            return Ok(slots.open(&Unlock::Keychain(&secret))?);
        }
    }
    Err(AppError { code: ErrorCode::Locked, message: said!("backups-other-key"), field: Some("passphrase".into()) })
}
