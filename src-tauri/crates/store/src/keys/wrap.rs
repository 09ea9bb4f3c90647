//! Wrapping a data key: XChaCha20-Poly1305 under a 32-byte secret; Argon2id (64 MiB, t=3) gets one from a passphrase, HKDF-SHA256 from a
//! recovery code.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Damage, Lock, Result, StoreError};

/// The 256-bit key of a file. Has no `Debug` and is wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DataKey(pub(crate) [u8; 32]);

impl DataKey {
    /// A new key from the system's randomness.
    pub fn random() -> Result<Self> {
        random::<32>().map(Self)
    }

    /// From a keychain's bytes.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.try_into().ok()?))
    }

    /// The bytes, for the keychain.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key as SQLCipher's raw-key literal.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("\"{}\"", self.literal().as_str()))
    }

    /// The key as a value that SQLCipher reads as a raw key.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", hex(&self.0)))
    }
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| StoreError::Locked(Lock::NoKey(e.to_string())))?;
    Ok(bytes)
}

/// Cost of one passphrase guess; kept in the slot so that it can rise later. Memory in KiB.
#[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
pub(crate) struct Cost {
    pub memory: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Cost {
    pub const TODAY: Self = Self { memory: 64 * 1024, passes: 3, lanes: 1 };
}

pub(crate) fn derive(passphrase: &str, salt: &[u8], cost: Cost) -> Result<DataKey> {
    let bad = |_: argon2::Error| StoreError::Damaged(Damage::KeyFileUnusable);
    // A slot file is input like any other: its cost must not be able to exhaust the machine.
    // Ten times today's work at most: some seconds, and half a gigabyte.
    let work = u64::from(cost.memory) * u64::from(cost.passes);
    if cost.memory > 512 * 1024 || work > 10 * u64::from(Cost::TODAY.memory) * u64::from(Cost::TODAY.passes) || cost.lanes > 16 {
        return Err(StoreError::Damaged(Damage::KeyFileUnusable));
    }
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(bad)?;
    let mut out = DataKey([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut out.0)
        .map_err(bad)?;
    Ok(out)
}

pub(crate) fn seal(secret: &DataKey, nonce: &[u8; 24], plain: &[u8], purpose: &str) -> Result<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new((&secret.0).into());
    cipher
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: purpose.as_bytes() })
        .map_err(|e| StoreError::Locked(Lock::NoKey(e.to_string())))
}

/// `None`: the secret does not fit what was sealed.
pub(crate) fn unseal(secret: &DataKey, nonce: &[u8; 24], sealed: &[u8], purpose: &str) -> Option<Zeroizing<Vec<u8>>> {
    let cipher = XChaCha20Poly1305::new((&secret.0).into());
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: purpose.as_bytes() }).ok().map(Zeroizing::new)
}

/// The secret of a recovery code: it has 136 bits of its own, so that guessing needs no slowing down.
pub(crate) fn stretch(code: &[u8], salt: &[u8]) -> Result<DataKey> {
    let mut out = DataKey([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), code)
        .expand(b"hearth recovery code", &mut out.0)
        .map_err(|e| StoreError::Locked(Lock::NoKey(e.to_string())))?;
    Ok(out)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub(crate) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes = unhex_all(text)?;
    bytes.try_into().ok()
}

pub(crate) fn unhex_all(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).ok()).collect()
}
