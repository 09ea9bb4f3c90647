//! A new data key: the whole file is written anew, and what opened the old one opens it no more. For the day on which a key may have been seen.

use std::sync::Arc;

use hearth_store::{DataKey, KeySlots, Renewal, Store, Unlock};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::{KeychainState, keychain};
use crate::{
    App, AppError, Done, ErrorCode, JobStarted, Open, Progress, Secret,
    community::{EVERYTHING, blocking},
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct KeysRenew {
    /// The passphrase, where there is one: it goes on to open the community.
    pub passphrase: Option<Secret>,
}

/// New slots for a new key: passphrase and keychain as before. The recovery code is not among them, because nobody can type it but its owner.
struct Fresh {
    key: DataKey,
    slots: KeySlots,
    /// Entries of the keychain: the one that is of no use afterwards, and the one that is of none if it fails.
    old_entry: Option<String>,
    new_entry: Option<String>,
}

/// Puts the open community under a new key. Until it is done nothing can be read or written; killed in between, it opens as before.
///
/// # Errors
/// At `passphrase` where it is missing or wrong; where neither a passphrase nor the keychain would open the new file.
pub async fn renew(app: &App, args: KeysRenew) -> Result<JobStarted, AppError> {
    let open = app.community()?;
    if let Some(job) = app.jobs.running() {
        return Err(AppError::new(ErrorCode::Conflict, said!("community-lock-waits", job = job)));
    }
    let entry = format!("community {}", hearth_store::new_id(app.now()));
    let secrets = app.ports.secrets.clone();
    let fresh = blocking(move || {
        let slots = KeySlots::read(open.store.path())?;
        let mut fresh = Fresh { key: DataKey::random()?, slots: KeySlots::empty(), old_entry: None, new_entry: None };
        if slots.has_passphrase() {
            let typed = args.passphrase.filter(|typed| !typed.is_empty());
            let typed = typed.ok_or_else(|| AppError::invalid("passphrase", said!("keys-renew-passphrase")))?;
            slots.open(&Unlock::Passphrase(typed.reveal()))?;
            fresh.slots.add_passphrase(&fresh.key, typed.reveal())?;
        }
        if keychain(&*secrets, &slots, &open.key) == KeychainState::Works {
            let secret = fresh.slots.add_keychain(&fresh.key, &entry)?;
            if secrets.set(&entry, secret.bytes()).is_ok() {
                fresh.old_entry = slots.keychain_entry().map(str::to_owned);
                fresh.new_entry = Some(entry);
            } else {
                fresh.slots.remove_keychain();
            }
        }
        if !fresh.slots.has_passphrase() && fresh.slots.keychain_entry().is_none() {
            return Err(AppError::failed(said!("keys-renew-needs-way")));
        }
        Ok(fresh)
    })
    .await?;
    Ok(app.start("keys_renew", said!("keys-renewing"), move |app, progress| run(app, progress, fresh)))
}

async fn run(app: App, progress: Progress, fresh: Fresh) -> Result<Done<()>, AppError> {
    // Whoever asks for something now waits, and does not hear that there is no community.
    let _away = app.step_away().await;
    let open = app.put(None).ok_or_else(|| AppError::new(ErrorCode::NoCommunity, said!("community-none")))?;
    let (path, old, way, zone) = (open.store.path().to_owned(), open.key.clone(), open.way, open.zone());
    let closed = App::close(open).await;
    let Fresh { key, slots, old_entry, new_entry } = fresh;
    let done = match closed {
        Ok(true) => {
            let told = |step: Renewal| progress.set(step as u64, Some(Renewal::Done as u64));
            hearth_store::renew(&path, &old, &key, slots, told).await.map_err(AppError::from)
        }
        Ok(false) => Err(hearth_store::StoreError::InUse { process: None }.into()),
        Err(e) => Err(e),
    };
    let (key, useless) = if done.is_ok() { (key, old_entry) } else { (old, new_entry) };
    let secrets = app.ports.secrets.clone();
    if let Some(entry) = useless {
        let _ = blocking(move || Ok(secrets.forget(&entry))).await;
    }
    let opened = Arc::new(Open::new(Store::open(&path, &key).await?, key, way, zone));
    app.keep_looking(&opened);
    app.put(Some(opened));
    if let Err(e) = done {
        app.tell_stale(&EVERYTHING);
        return Err(e);
    }
    tracing::info!("the community has a new key");
    Ok(Done::stale((), EVERYTHING.iter().copied().chain(["keys"]).collect()))
}
