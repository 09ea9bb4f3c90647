//! Setting and removing a passphrase, putting the key into this machine's keychain and taking it out.

use std::sync::Arc;

use hearth_store::{KeySlots, RecoveryCode, StoreError, Unlock};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{KeychainState, keychain};
use crate::{
    App, AppError, Done, None as NoArgs, Open, Secret,
    community::blocking,
    ports::{KeychainTrouble, Secrets},
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PassphraseSet {
    pub passphrase: Secret,
    /// The one before, or the recovery code, where there is one before. Who cannot give either may still set a new one while this machine's
    /// keychain opens the community.
    pub current: Option<Secret>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PassphraseRemove {
    pub current: Option<Secret>,
}

/// Whoever changes a way in shows to be allowed to: by the passphrase, the recovery code, or the keychain of their account.
fn allowed(open: &Open, slots: &KeySlots, secrets: &dyn Secrets, current: Option<&Secret>) -> Result<(), AppError> {
    if !slots.has_passphrase() {
        return Ok(());
    }
    let Some(current) = current.filter(|current| !current.is_empty()) else {
        return match keychain(secrets, slots, &open.key) {
            KeychainState::Works => Ok(()),
            _ => Err(AppError::invalid("current", said!("keys-current-missing"))),
        };
    };
    let by_code = RecoveryCode::read(current.reveal()).is_ok_and(|code| slots.open(&Unlock::Code(&code)).is_ok());
    if by_code {
        return Ok(());
    }
    match slots.open(&Unlock::Passphrase(current.reveal())) {
        Ok(_) => Ok(()),
        Err(StoreError::WrongPassphrase) => Err(AppError::invalid("current", said!("store-wrong-passphrase"))),
        Err(e) => Err(e.into()),
    }
}

/// Changes the slots off the async threads. The window shows them anew.
async fn change(
    app: &App,
    work: impl FnOnce(&Open, &mut KeySlots, &dyn Secrets) -> Result<(), AppError> + Send + 'static,
) -> Result<Done<()>, AppError> {
    let open: Arc<Open> = app.community()?;
    let secrets = app.ports.secrets.clone();
    blocking(move || {
        let mut slots = KeySlots::read(open.store.path())?;
        work(&open, &mut slots, &*secrets)?;
        slots.write(open.store.path())?;
        open.mend();
        Ok(())
    })
    .await?;
    Ok(Done::stale((), vec!["keys"]))
}

/// Gives the community a passphrase, or another one. From then on the old one opens nothing but older backups.
pub async fn set_passphrase(app: &App, args: PassphraseSet) -> Result<Done<()>, AppError> {
    let done = change(app, move |open, slots, secrets| {
        allowed(open, slots, secrets, args.current.as_ref())?;
        Ok(slots.add_passphrase(&open.key, args.passphrase.reveal())?)
    })
    .await?;
    tracing::info!("a passphrase was set");
    Ok(done)
}

/// From then on no passphrase opens the community; refused while it is the last sure way in.
pub async fn remove_passphrase(app: &App, args: PassphraseRemove) -> Result<Done<()>, AppError> {
    let done = change(app, move |open, slots, secrets| {
        allowed(open, slots, secrets, args.current.as_ref())?;
        let on_paper = slots.code().is_some_and(|code| code.proved);
        if !on_paper && keychain(secrets, slots, &open.key) != KeychainState::Works {
            return Err(AppError::invalid("current", said!("keys-last-way-passphrase")));
        }
        slots.remove_passphrase();
        Ok(())
    })
    .await?;
    tracing::info!("the passphrase was removed");
    Ok(done)
}

/// Puts a fresh secret for the open community into this machine's keychain, whatever was there before.
pub async fn keep_in_keychain(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    let entry = format!("community {}", hearth_store::new_id(app.now()));
    change(app, move |open, slots, secrets| {
        let before = slots.keychain_entry().map(str::to_owned);
        let secret = slots.add_keychain(&open.key, &entry)?;
        secrets.set(&entry, secret.bytes()).map_err(|trouble| {
            AppError::failed(match trouble {
                KeychainTrouble::Absent => said!("keys-no-keychain"),
                KeychainTrouble::Refused(why) => said!("keys-keychain-took-no-key", why = why),
            })
        })?;
        // What opened nothing any more is only in the way; where it cannot be taken away it harms nothing.
        if let Some(before) = before {
            let _ = secrets.forget(&before);
        }
        Ok(())
    })
    .await
}

/// Takes the community out of this machine's keychain; refused while that is the last sure way in.
pub async fn leave_keychain(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    change(app, move |_, slots, secrets| {
        if !slots.has_passphrase() && !slots.code().is_some_and(|code| code.proved) {
            return Err(AppError::failed(said!("keys-last-way-keychain")));
        }
        if let Some(entry) = slots.keychain_entry() {
            let _ = secrets.forget(entry);
        }
        slots.remove_keychain();
        Ok(())
    })
    .await
}
