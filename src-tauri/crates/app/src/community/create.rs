//! A new community: key, slots, file, first operation.

use hearth_texts::said;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use hearth_store::{DataKey, KeySlots, Operation, OperationKind, Store, community::Community};
use serde::Deserialize;
use ts_rs::TS;

use super::unlock::blocking;
use crate::{App, AppError, Done, Open, Secret, keys::Way, ports::KeychainTrouble, times};

#[derive(Debug, Deserialize, TS)]
pub struct CommunityCreate {
    /// Where the file goes; `null` for Hearth's own folder.
    pub path: Option<String>,
    /// Where `path` is `null`: the folder that it goes into instead of Hearth's own, under a name that is free there.
    #[serde(default)]
    #[ts(optional)]
    pub folder: Option<String>,
    pub name: String,
    /// IANA name.
    pub zone: String,
    /// Colour of the community, 0–359.
    #[ts(type = "number", optional)]
    pub hue: Option<i64>,
    /// Filled with the sample community.
    pub sample: bool,
    /// A second way in besides the keychain, or the only one where there is none.
    pub passphrase: Option<Secret>,
}

/// Makes a community and opens it.
pub async fn create(app: &App, args: CommunityCreate) -> Result<Done<Community>, AppError> {
    let name = args.name.trim().to_owned();
    if name.is_empty() {
        return Err(AppError::invalid("name", said!("community-name-missing")));
    }
    if args.hue.is_some_and(|hue| !(0..360).contains(&hue)) {
        return Err(AppError::invalid("hue", said!("hue-wrong")));
    }
    if !times::is_zone(&args.zone) {
        return Err(AppError::invalid("zone", said!("zone-unknown", zone = &args.zone)));
    }
    let path = match &args.path {
        Some(path) => PathBuf::from(path),
        None => free_name(args.folder.as_deref().map_or(&app.ports.places.communities, Path::new), &name)?,
    };
    if path.exists() || KeySlots::path_of(&path).exists() {
        return Err(hearth_store::StoreError::Exists { path }.into());
    }
    let key = DataKey::random()?;
    let slots = slots(app, key.clone(), args.passphrase.clone()).await?;
    slots.write(&path)?;
    let store = match make(app, &path, &key, &name, &args).await {
        Ok(store) => store,
        Err(e) => {
            // What was just begun and holds nothing yet must not stand in the way of another try.
            let _ = std::fs::remove_file(KeySlots::path_of(&path));
            let _ = std::fs::remove_file(&path);
            return Err(e);
        }
    };
    let opened = Arc::new(Open::new(store, key, Way::New, args.zone.clone()));
    app.keep_looking(&opened);
    drop(app.put(Some(opened)));
    super::known::remember(app, &path);
    tracing::info!(sample = args.sample, "community made");
    let community = super::open::show(app).await?;
    Ok(Done::stale(community, super::open::EVERYTHING.to_vec()))
}

async fn make(app: &App, path: &Path, key: &DataKey, name: &str, args: &CommunityCreate) -> Result<Store, AppError> {
    let store = Store::create(path, key).await?;
    let label = said!("community-create-label", name = name).kept();
    let operation = Operation { kind: OperationKind::Upkeep, name: "community_create", label, at: app.now() };
    let mut tx = store.begin(operation).await?;
    hearth_store::community::create(&mut tx, name, &args.zone, args.sample).await?;
    if args.hue.is_some() {
        hearth_store::community::change(&mut tx, None, None, args.hue).await?;
    }
    if args.sample {
        crate::sample::build(&mut tx, app.now(), &args.zone).await?;
    }
    tx.commit().await?;
    Ok(store)
}

/// The slots of a new community: the keychain's where there is one, a passphrase's where one is given; at least one.
async fn slots(app: &App, key: DataKey, passphrase: Option<Secret>) -> Result<KeySlots, AppError> {
    let secrets = app.ports.secrets.clone();
    let entry = format!("community {}", hearth_store::new_id(app.now()));
    blocking(move || {
        let mut slots = KeySlots::empty();
        let in_keychain = {
            let secret = slots.add_keychain(&key, &entry)?;
            secrets.set(&entry, secret.bytes())
        };
        if in_keychain.is_err() {
            slots = KeySlots::empty();
        }
        match (&passphrase, in_keychain) {
            (Some(passphrase), _) => slots.add_passphrase(&key, passphrase.reveal())?,
            (None, Ok(())) => {}
            (None, Err(trouble)) => {
                return Err(AppError::invalid(
                    "passphrase",
                    match trouble {
                        KeychainTrouble::Absent => said!("community-no-keychain-so-passphrase"),
                        KeychainTrouble::Refused(why) => said!("community-keychain-took-no-key", why = why),
                    },
                ));
            }
        }
        Ok(slots)
    })
    .await
}

/// A name in a folder that no community has.
pub(crate) fn free_name(folder: &std::path::Path, name: &str) -> Result<PathBuf, AppError> {
    std::fs::create_dir_all(folder)
        .map_err(|e| AppError::failed(said!("file-trouble", path = folder.display().to_string(), why = e.to_string())))?;
    let stem: String = name.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '-' }).take(60).collect();
    let stem = stem.trim();
    let names = std::iter::once(format!("{stem}.hearth")).chain((2..1000).map(|i| format!("{stem} {i}.hearth")));
    names
        .map(|file| folder.join(file))
        .find(|path| !path.exists() && !KeySlots::path_of(path).exists())
        .ok_or_else(|| AppError::failed(said!("community-no-free-name")))
}
