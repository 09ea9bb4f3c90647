//! The OS keychain: keys of 32 bytes and texts (passwords, addresses) by name. Its answers are told apart because they ask for different things of the user.

use hearth_texts::{Said, said};
use keyring::Error;
use zeroize::Zeroizing;

const SERVICE: &str = "org.hearth.desktop";

/// Why the keychain gave or took nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum KeychainTrouble {
    /// This system has no keychain that runs.
    Absent,
    /// There is one, but it is locked or refuses.
    Refused(Said),
}

pub trait Secrets: Send + Sync {
    /// The secret under this name; `Ok(None)` where the keychain works and has none.
    fn get(&self, entry: &str) -> Result<Option<[u8; 32]>, KeychainTrouble>;
    fn set(&self, entry: &str, secret: &[u8; 32]) -> Result<(), KeychainTrouble>;
    fn forget(&self, entry: &str) -> Result<(), KeychainTrouble>;
    /// The text under this name; `Ok(None)` where the keychain works and has none.
    fn text(&self, entry: &str) -> Result<Option<Zeroizing<String>>, KeychainTrouble>;
    fn set_text(&self, entry: &str, text: &str) -> Result<(), KeychainTrouble>;
}

/// Keychain Services, Credential Manager, or the Secret Service.
pub struct Keychain;

fn trouble(error: Error) -> KeychainTrouble {
    match error {
        Error::NoDefaultStore => KeychainTrouble::Absent,
        Error::NoStorageAccess(_) => KeychainTrouble::Refused(said!("keychain-trouble-locked")),
        // Never the error's own text: on some systems it quotes the entry.
        _ => KeychainTrouble::Refused(said!("keychain-trouble-odd")),
    }
}

fn open(entry: &str) -> Result<keyring::Entry, KeychainTrouble> {
    keyring::Entry::new(SERVICE, entry).map_err(trouble)
}

impl Secrets for Keychain {
    fn get(&self, entry: &str) -> Result<Option<[u8; 32]>, KeychainTrouble> {
        match open(entry)?.get_secret() {
            Ok(bytes) => bytes.try_into().map(Some).map_err(|_| KeychainTrouble::Refused(said!("keychain-trouble-other"))),
            Err(Error::NoEntry) => Ok(None),
            Err(e) => Err(trouble(e)),
        }
    }

    fn set(&self, entry: &str, secret: &[u8; 32]) -> Result<(), KeychainTrouble> {
        open(entry)?.set_secret(secret).map_err(trouble)
    }

    fn forget(&self, entry: &str) -> Result<(), KeychainTrouble> {
        match open(entry)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(e) => Err(trouble(e)),
        }
    }

    fn text(&self, entry: &str) -> Result<Option<Zeroizing<String>>, KeychainTrouble> {
        match open(entry)?.get_password() {
            Ok(text) => Ok(Some(Zeroizing::new(text))),
            Err(Error::NoEntry) => Ok(None),
            Err(e) => Err(trouble(e)),
        }
    }

    fn set_text(&self, entry: &str, text: &str) -> Result<(), KeychainTrouble> {
        open(entry)?.set_password(text).map_err(trouble)
    }
}

/// For systems without one, and to leave it out on purpose.
pub struct NoKeychain;

impl Secrets for NoKeychain {
    fn get(&self, _: &str) -> Result<Option<[u8; 32]>, KeychainTrouble> {
        Err(KeychainTrouble::Absent)
    }
    fn set(&self, _: &str, _: &[u8; 32]) -> Result<(), KeychainTrouble> {
        Err(KeychainTrouble::Absent)
    }
    fn forget(&self, _: &str) -> Result<(), KeychainTrouble> {
        Err(KeychainTrouble::Absent)
    }
    fn text(&self, _: &str) -> Result<Option<Zeroizing<String>>, KeychainTrouble> {
        Err(KeychainTrouble::Absent)
    }
    fn set_text(&self, _: &str, _: &str) -> Result<(), KeychainTrouble> {
        Err(KeychainTrouble::Absent)
    }
}
