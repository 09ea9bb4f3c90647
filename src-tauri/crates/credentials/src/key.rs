//! The key that signs, and its name: `did:key` for Ed25519 (multicodec 0xed01, base58btc).

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::CredentialError;

const SCHEME: &str = "did:key:";
/// Multicodec's mark of an Ed25519 public key.
const CODEC: [u8; 2] = [0xed, 0x01];

/// A key that signs. Its secret half is wiped when it goes.
pub struct Key(SigningKey);

impl std::fmt::Debug for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Key({})", self.did())
    }
}

impl Key {
    /// A new key.
    ///
    /// # Errors
    /// [`CredentialError::Randomness`].
    pub fn fresh() -> Result<Self, CredentialError> {
        let mut seed = Zeroizing::new([0_u8; 32]);
        getrandom::fill(&mut *seed).map_err(|e| CredentialError::Randomness(e.to_string()))?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// A key that was kept: its 32 secret bytes in hexadecimal.
    ///
    /// # Errors
    /// [`CredentialError::Key`].
    pub fn kept(secret: &str) -> Result<Self, CredentialError> {
        let mut seed = [0_u8; 32];
        if secret.len() != 64 || !secret.is_ascii() {
            return Err(CredentialError::Key);
        }
        for (at, byte) in seed.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&secret[at * 2..at * 2 + 2], 16).map_err(|_| CredentialError::Key)?;
        }
        let key = Self(SigningKey::from_bytes(&seed));
        seed.zeroize();
        Ok(key)
    }

    /// The secret half, to be kept in the encrypted file and nowhere else.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<String> {
        let mut out = Zeroizing::new(String::with_capacity(64));
        for byte in Zeroizing::new(self.0.to_bytes()).iter() {
            for half in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(half), 16).expect("half a byte is below 16"));
            }
        }
        out
    }

    /// `did:key:z6Mk…`: who signs, and the key to check it with, in one.
    #[must_use]
    pub fn did(&self) -> String {
        let bytes: Vec<u8> = CODEC.iter().chain(self.0.verifying_key().as_bytes()).copied().collect();
        format!("{SCHEME}z{}", bs58::encode(bytes).into_string())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// The part of a `did:key` after its scheme, which also names the key inside it.
pub(crate) fn multibase(did: &str) -> Option<&str> {
    did.strip_prefix(SCHEME)
}

/// The key that a `did:key` is; `None` where it is none, or not for Ed25519.
pub(crate) fn public(did: &str) -> Option<VerifyingKey> {
    let encoded = multibase(did)?.strip_prefix('z')?;
    // 34 bytes take at most 47 characters; more is not looked at, because decoding takes the square of the length.
    if encoded.len() > 48 {
        return None;
    }
    let bytes = bs58::decode(encoded).into_vec().ok()?;
    let key: &[u8; 32] = bytes.strip_prefix(&CODEC)?.try_into().ok()?;
    VerifyingKey::from_bytes(key).ok()
}

/// A short form of an issuer's key that people can compare: the first 100 bits of its SHA-256 as five groups of four letters and digits,
/// without the letters that are mistaken for digits. `None` where it is no `did:key` for Ed25519.
#[must_use]
pub fn fingerprint(did: &str) -> Option<String> {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let hash = Sha256::digest(public(did)?.as_bytes());
    let mut out = String::with_capacity(24);
    for at in 0..20 {
        if at > 0 && at % 4 == 0 {
            out.push('-');
        }
        let five = (0..5).fold(0, |value, turn| {
            let bit = at * 5 + turn;
            value << 1 | usize::from(hash[bit / 8] >> (7 - bit % 8) & 1)
        });
        out.push(char::from(LETTERS[five]));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_name_that_others_give_it() {
        // The test vector of the did:key method for Ed25519.
        let key = public("did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp").expect("a published did:key");
        let hex: String = key.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29", "it is the key of the all-zero seed");
        let zero = Key::kept(&"0".repeat(64)).expect("64 digits are a key");
        assert_eq!(zero.did(), "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp", "and our name for it is the same");
    }

    #[test]
    fn a_key_comes_back_from_what_was_kept() {
        let key = Key::fresh().expect("the system has randomness");
        assert_eq!(Key::kept(&key.secret()).expect("it was just kept").did(), key.did(), "it is the same key");
        assert_ne!(Key::fresh().expect("the system has randomness").did(), key.did(), "the next one is another");
        for damaged in ["", "00", &"g".repeat(64), &"ß".repeat(32)] {
            assert!(Key::kept(damaged).is_err(), "{damaged:?} is no key");
        }
        assert!(!format!("{key:?}").contains(&**key.secret()), "no log can hold the secret half");
    }

    #[test]
    fn a_fingerprint_can_be_read_aloud() {
        let did = Key::kept(&"0".repeat(64)).expect("64 digits are a key").did();
        let print = fingerprint(&did).expect("our own key has one");
        assert_eq!(print.len(), 24, "five groups of four and the lines between them");
        assert!(print.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase() || b == b'-'), "nothing hard to say");
        assert_eq!(fingerprint("did:web:example.org"), None, "only a key has a fingerprint");
        assert_eq!(fingerprint(&format!("did:key:z{}", "2".repeat(100_000))), None, "a very long one is not even decoded");
    }
}
