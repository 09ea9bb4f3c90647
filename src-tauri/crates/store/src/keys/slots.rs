//! The slot file `<community>.keys`: which secrets open the file. It holds no key in the clear and may lie in backups.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{
    code::RecoveryCode,
    wrap::{Cost, DataKey, derive, hex, random, seal, stretch, unhex, unhex_all, unseal},
};
use crate::{Damage, Lock, Result, StoreError};

/// What this Hearth writes. Version 1 knew neither recovery codes nor [`KeySlots::header`].
const VERSION: u32 = 2;

/// A secret that may open a community.
pub enum Unlock<'a> {
    /// Typed by a person, or handed in by a script.
    Passphrase(&'a str),
    /// Typed from paper.
    Code(&'a RecoveryCode),
    /// Taken from the OS keychain under [`KeySlots::keychain_entry`].
    Keychain(&'a [u8; 32]),
}

#[derive(Clone, Serialize, Deserialize)]
struct Sealed {
    nonce: String,
    sealed: String,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Slot {
    Keychain {
        entry: String,
        nonce: String,
        sealed: String,
    },
    Passphrase {
        salt: String,
        cost: Cost,
        nonce: String,
        sealed: String,
    },
    Recovery {
        /// The day it was made.
        made: String,
        salt: String,
        nonce: String,
        sealed: String,
        /// The code itself under the data key, until its owner has shown to have it on paper: who can read this is in already.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unproved: Option<Sealed>,
    },
}

/// What is known of a recovery code without a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeMade {
    /// `YYYY-MM-DD`.
    pub on: String,
    /// Its owner has typed two groups of it.
    pub proved: bool,
}

/// The slots of one community.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeySlots {
    version: u32,
    /// The first 16 bytes of the community's file, which SQLCipher leaves in the clear: they tell a header that was overwritten from a key
    /// that is another file's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    header: Option<String>,
    /// The print of the file's first page, only while a renewed file waits to be put in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    print: Option<String>,
    slots: Vec<Slot>,
}

fn broken() -> StoreError {
    StoreError::Damaged(Damage::KeyFileUnusable)
}

impl KeySlots {
    /// No slots yet: add at least one before the file is written.
    pub fn empty() -> Self {
        Self { version: VERSION, header: None, print: None, slots: Vec::new() }
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
        Self::read_file(&Self::path_of(community))
    }

    /// Reads slots wherever they lie.
    pub(crate) fn read_file(path: &Path) -> Result<Self> {
        let text = std::fs::read(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => StoreError::Damaged(Damage::KeyFileMissing(path.into())),
            _ => StoreError::File { path: path.into(), source: e },
        })?;
        Self::parse(&text)
    }

    /// Reads slots from the text of their file.
    pub fn parse(text: &[u8]) -> Result<Self> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        // First the version alone: a newer file may hold kinds of slots that this Hearth cannot read.
        let Versioned { version } = serde_json::from_slice(text).map_err(|_| broken())?;
        if version > VERSION {
            return Err(StoreError::Newer);
        }
        serde_json::from_slice(text).map_err(|_| broken())
    }

    /// Writes the slots whole or not at all: temporary file, fsync, rename. From then on only this version of Hearth or a newer one reads them.
    pub fn write(&self, community: &Path) -> Result<()> {
        self.write_file(&Self::path_of(community))
    }

    pub(crate) fn write_file(&self, path: &Path) -> Result<()> {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let text = serde_json::to_vec_pretty(&Self { version: VERSION, ..self.clone() }).map_err(StoreError::damaged)?;
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&part).map_err(StoreError::file(&part))?;
        file.write_all(&text).and_then(|()| file.sync_all()).map_err(StoreError::file(&part))?;
        std::fs::rename(&part, path).map_err(StoreError::file(path))?;
        crate::open::sync_folder(path)
    }

    /// The first 16 bytes of the file that these slots belong to, once they were noted.
    pub(crate) fn header(&self) -> Option<[u8; 16]> {
        self.header.as_deref().and_then(unhex)
    }

    /// Notes how the file begins; whether that was news.
    pub(crate) fn note_header(&mut self, header: [u8; 16]) -> bool {
        let news = self.header() != Some(header) || self.print.take().is_some();
        self.header = Some(hex(&header));
        news
    }

    pub(crate) fn print(&self) -> Option<&str> {
        self.print.as_deref()
    }

    pub(crate) fn note_print(&mut self, print: Option<String>) {
        self.print = print;
    }

    /// Adds a slot that the given passphrase opens, in the place of the one before. Costs about 0.1 s.
    pub fn add_passphrase(&mut self, key: &DataKey, passphrase: &str) -> Result<()> {
        if passphrase.trim().is_empty() {
            return Err(StoreError::EmptyPassphrase);
        }
        let (salt, nonce) = (random::<16>()?, random::<24>()?);
        let secret = derive(passphrase, &salt, Cost::TODAY)?;
        let sealed = hex(&seal(&secret, &nonce, key.bytes(), "passphrase")?);
        self.remove_passphrase();
        self.slots.push(Slot::Passphrase { salt: hex(&salt), cost: Cost::TODAY, nonce: hex(&nonce), sealed });
        Ok(())
    }

    /// From now on no passphrase opens the community.
    pub fn remove_passphrase(&mut self) {
        self.slots.retain(|slot| !matches!(slot, Slot::Passphrase { .. }));
    }

    /// Adds a slot for the OS keychain, in the place of the one before, and returns the secret to keep there under `entry`.
    pub fn add_keychain(&mut self, key: &DataKey, entry: &str) -> Result<DataKey> {
        let (secret, nonce) = (DataKey::random()?, random::<24>()?);
        let sealed = hex(&seal(&secret, &nonce, key.bytes(), entry)?);
        self.remove_keychain();
        self.slots.push(Slot::Keychain { entry: entry.into(), nonce: hex(&nonce), sealed });
        Ok(secret)
    }

    /// From now on no keychain opens the community.
    pub fn remove_keychain(&mut self) {
        self.slots.retain(|slot| !matches!(slot, Slot::Keychain { .. }));
    }

    /// Adds a slot for a recovery code made on this day (`YYYY-MM-DD`), in the place of the one before.
    pub fn add_code(&mut self, key: &DataKey, code: &RecoveryCode, made: &str) -> Result<()> {
        let (salt, nonce, unproved) = (random::<16>()?, random::<24>()?, random::<24>()?);
        let secret = stretch(code.bytes(), &salt)?;
        let sealed = hex(&seal(&secret, &nonce, key.bytes(), "recovery")?);
        let kept = Sealed { nonce: hex(&unproved), sealed: hex(&seal(key, &unproved, code.bytes(), "unproved code")?) };
        self.remove_code();
        self.slots.push(Slot::Recovery { made: made.into(), salt: hex(&salt), nonce: hex(&nonce), sealed, unproved: Some(kept) });
        Ok(())
    }

    /// From now on no recovery code opens the community.
    pub fn remove_code(&mut self) {
        self.slots.retain(|slot| !matches!(slot, Slot::Recovery { .. }));
    }

    /// The code that its owner has not proved to have yet, to show it again.
    pub fn unproved_code(&self, key: &DataKey) -> Result<Option<RecoveryCode>> {
        let kept = self.slots.iter().find_map(|slot| match slot {
            Slot::Recovery { unproved, .. } => unproved.as_ref(),
            Slot::Keychain { .. } | Slot::Passphrase { .. } => None,
        });
        let Some(kept) = kept else { return Ok(None) };
        let nonce = unhex::<24>(&kept.nonce).ok_or_else(broken)?;
        let sealed = unhex_all(&kept.sealed).ok_or_else(broken)?;
        let plain = unseal(key, &nonce, &sealed, "unproved code").ok_or_else(broken)?;
        RecoveryCode::of(&plain).map(Some).ok_or_else(broken)
    }

    /// Its owner has the code on paper: it is kept nowhere else any more.
    pub fn prove_code(&mut self) {
        for slot in &mut self.slots {
            if let Slot::Recovery { unproved, .. } = slot {
                *unproved = None;
            }
        }
    }

    /// The recovery code, if there is one.
    pub fn code(&self) -> Option<CodeMade> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Recovery { made, unproved, .. } => Some(CodeMade { on: made.clone(), proved: unproved.is_none() }),
            Slot::Keychain { .. } | Slot::Passphrase { .. } => None,
        })
    }

    /// The keychain entry that holds a secret for this community, if one of its slots is the keychain's.
    pub fn keychain_entry(&self) -> Option<&str> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Keychain { entry, .. } => Some(entry.as_str()),
            Slot::Passphrase { .. } | Slot::Recovery { .. } => None,
        })
    }

    /// Whether a passphrase opens this community.
    pub fn has_passphrase(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot, Slot::Passphrase { .. }))
    }

    /// Gets the data key out of the slot that fits the secret.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::WrongCode`], or [`StoreError::Locked`] where no slot takes this kind of secret.
    pub fn open(&self, unlock: &Unlock<'_>) -> Result<DataKey> {
        for slot in &self.slots {
            let (secret, nonce, sealed, purpose, wrong) = match (slot, unlock) {
                (Slot::Passphrase { salt, cost, nonce, sealed }, Unlock::Passphrase(passphrase)) => {
                    let salt = unhex_all(salt).ok_or_else(broken)?;
                    (derive(passphrase, &salt, *cost)?, nonce, sealed, "passphrase", StoreError::WrongPassphrase)
                }
                (Slot::Recovery { salt, nonce, sealed, .. }, Unlock::Code(code)) => {
                    let salt = unhex_all(salt).ok_or_else(broken)?;
                    (stretch(code.bytes(), &salt)?, nonce, sealed, "recovery", StoreError::WrongCode)
                }
                (Slot::Keychain { entry, nonce, sealed }, Unlock::Keychain(secret)) => {
                    (DataKey(**secret), nonce, sealed, entry.as_str(), StoreError::Locked(Lock::KeychainDoesNotFit))
                }
                _ => continue,
            };
            let nonce = unhex::<24>(nonce).ok_or_else(broken)?;
            let sealed = unhex_all(sealed).ok_or_else(broken)?;
            let key: Zeroizing<Vec<u8>> = unseal(&secret, &nonce, &sealed, purpose).ok_or(wrong)?;
            return DataKey::of(&key).ok_or_else(broken);
        }
        Err(StoreError::Locked(match unlock {
            Unlock::Passphrase(_) if self.code().is_some() => Lock::NoPassphrase,
            Unlock::Passphrase(_) => Lock::KeychainOnly,
            Unlock::Code(_) => Lock::NoCode,
            Unlock::Keychain(_) => Lock::PassphraseOnly,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the first release wrote it, for the passphrase "tide table" and the key 07 07 … 07.
    const FIRST: &str = include_str!("first_version.json");

    #[test]
    fn a_slot_file_of_the_first_version_still_opens() {
        let slots = KeySlots::parse(FIRST.as_bytes()).expect("an old file is read");
        let key = slots.open(&Unlock::Passphrase("tide table")).expect("and opens");
        assert_eq!(key.bytes(), &[7; 32], "with the key that it always held");
        assert!(slots.code().is_none() && slots.header().is_none(), "what it does not know is not there");
    }

    #[test]
    fn a_slot_file_of_a_newer_hearth_is_refused_by_its_version_alone() {
        let text = r#"{ "version": 3, "slots": [{ "kind": "fingerprint" }] }"#;
        assert!(matches!(KeySlots::parse(text.as_bytes()), Err(StoreError::Newer)), "and not as a damaged one");
    }

    #[test]
    fn a_new_code_ends_the_old_one_and_a_proved_one_is_kept_on_paper_alone() {
        let key = DataKey::random().expect("random bytes");
        let (first, second) = (RecoveryCode::random().expect("random bytes"), RecoveryCode::random().expect("random bytes"));
        let mut slots = KeySlots::empty();
        slots.add_code(&key, &first, "2026-11-22").expect("a code can be added");
        let opened = slots.open(&Unlock::Code(&first)).expect("it opens");
        assert_eq!(opened.bytes(), key.bytes(), "the same key");
        let shown = slots.unproved_code(&key).expect("readable").expect("it can be shown again until it is proved");
        assert!(shown == first, "and is the same");

        slots.add_code(&key, &second, "2026-11-23").expect("another can be made");
        assert!(matches!(slots.open(&Unlock::Code(&first)), Err(StoreError::WrongCode)), "the old one has ceased to work");
        slots.prove_code();
        assert!(slots.unproved_code(&key).expect("readable").is_none(), "nothing is left of it but its slot");
        assert_eq!(slots.code(), Some(CodeMade { on: "2026-11-23".into(), proved: true }), "which says that it was proved");
        assert!(slots.open(&Unlock::Code(&second)).is_ok(), "and still opens");
    }
}
