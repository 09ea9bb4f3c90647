//! The slot file `<community>.keys`: which secrets open the file. It holds no key in the clear and may lie in backups.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::wrap::{Cost, DataKey, derive, hex, random, seal, unhex, unhex_all, unseal};
use crate::{Damage, Lock, Result, StoreError};

/// A secret that may open a community.
pub enum Unlock<'a> {
    /// Typed by a person, or handed in by a script.
    Passphrase(&'a str),
    /// Taken from the OS keychain under [`KeySlots::keychain_entry`].
    Keychain(&'a [u8; 32]),
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Slot {
    Keychain { entry: String, nonce: String, sealed: String },
    Passphrase { salt: String, cost: Cost, nonce: String, sealed: String },
}

/// The slots of one community.
#[derive(Serialize, Deserialize)]
pub struct KeySlots {
    version: u32,
    slots: Vec<Slot>,
}

impl KeySlots {
    /// No slots yet: add at least one before the file is written.
    pub fn empty() -> Self {
        Self { version: 1, slots: Vec::new() }
    }

    /// Where the slots of a community lie.
    pub fn path_of(community: &Path) -> PathBuf {
        let mut name = community.as_os_str().to_owned();
        name.push(".keys");
        name.into()
    }

    /// Reads the slots beside a community.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the file is missing or unreadable: no new key is ever made for an existing community.
    pub fn read(community: &Path) -> Result<Self> {
        let path = Self::path_of(community);
        let text = std::fs::read(&path).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => StoreError::Damaged(Damage::KeyFileMissing(path.clone())),
            _ => StoreError::File { path: path.clone(), source: e },
        })?;
        let slots: Self = serde_json::from_slice(&text).map_err(|_| StoreError::Damaged(Damage::KeyFileUnusable))?;
        if slots.version > 1 {
            return Err(StoreError::Newer);
        }
        Ok(slots)
    }

    /// Writes the slots whole or not at all: temporary file, fsync, rename.
    pub fn write(&self, community: &Path) -> Result<()> {
        let path = Self::path_of(community);
        let mut part = path.clone().into_os_string();
        part.push(".part");
        let part = PathBuf::from(part);
        let text = serde_json::to_vec_pretty(self).map_err(StoreError::damaged)?;
        let mut file = std::fs::File::create(&part).map_err(StoreError::file(&part))?;
        file.write_all(&text).and_then(|()| file.sync_all()).map_err(StoreError::file(&part))?;
        std::fs::rename(&part, &path).map_err(StoreError::file(&path))
    }

    /// Adds a slot that the given passphrase opens. Costs about 0.1 s.
    pub fn add_passphrase(&mut self, key: &DataKey, passphrase: &str) -> Result<()> {
        if passphrase.trim().is_empty() {
            return Err(StoreError::EmptyPassphrase);
        }
        let (salt, nonce) = (random::<16>()?, random::<24>()?);
        let secret = derive(passphrase, &salt, Cost::TODAY)?;
        let sealed = hex(&seal(&secret, &nonce, key, "passphrase")?);
        self.slots.retain(|slot| !matches!(slot, Slot::Passphrase { .. }));
        self.slots.push(Slot::Passphrase { salt: hex(&salt), cost: Cost::TODAY, nonce: hex(&nonce), sealed });
        Ok(())
    }

    /// Adds a slot for the OS keychain and returns the secret to keep there under `entry`.
    pub fn add_keychain(&mut self, key: &DataKey, entry: &str) -> Result<DataKey> {
        let (secret, nonce) = (DataKey::random()?, random::<24>()?);
        let sealed = hex(&seal(&secret, &nonce, key, entry)?);
        self.slots.retain(|slot| !matches!(slot, Slot::Keychain { .. }));
        self.slots.push(Slot::Keychain { entry: entry.into(), nonce: hex(&nonce), sealed });
        Ok(secret)
    }

    /// The keychain entry that holds a secret for this community, if one of its slots is the keychain's.
    pub fn keychain_entry(&self) -> Option<&str> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Keychain { entry, .. } => Some(entry.as_str()),
            Slot::Passphrase { .. } => None,
        })
    }

    /// Whether a passphrase opens this community.
    pub fn has_passphrase(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot, Slot::Passphrase { .. }))
    }

    /// Gets the data key out of the slot that fits the secret.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], or [`StoreError::Locked`] where no slot takes this kind of secret.
    pub fn open(&self, unlock: &Unlock<'_>) -> Result<DataKey> {
        let broken = || StoreError::Damaged(Damage::KeyFileUnusable);
        for slot in &self.slots {
            match (slot, unlock) {
                (Slot::Passphrase { salt, cost, nonce, sealed }, Unlock::Passphrase(passphrase)) => {
                    let salt = unhex_all(salt).ok_or_else(broken)?;
                    let nonce = unhex::<24>(nonce).ok_or_else(broken)?;
                    let sealed = unhex_all(sealed).ok_or_else(broken)?;
                    let secret = derive(passphrase, &salt, *cost)?;
                    return unseal(&secret, &nonce, &sealed, "passphrase").ok_or(StoreError::WrongPassphrase);
                }
                (Slot::Keychain { entry, nonce, sealed }, Unlock::Keychain(secret)) => {
                    let nonce = unhex::<24>(nonce).ok_or_else(broken)?;
                    let sealed = unhex_all(sealed).ok_or_else(broken)?;
                    return unseal(&DataKey(**secret), &nonce, &sealed, entry)
                        .ok_or_else(|| StoreError::Locked(Lock::KeychainDoesNotFit));
                }
                (Slot::Passphrase { .. }, Unlock::Keychain(_)) | (Slot::Keychain { .. }, Unlock::Passphrase(_)) => {}
            }
        }
        Err(StoreError::Locked(match unlock {
            Unlock::Passphrase(_) => Lock::KeychainOnly,
            Unlock::Keychain(_) => Lock::PassphraseOnly,
        }))
    }
}
