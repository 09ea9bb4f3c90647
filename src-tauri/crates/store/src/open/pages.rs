//! A file's pages as they lie on the disk, without SQLite: each carries a seal (HMAC-SHA512) that its key alone can make, so that a wrong
//! key, an overwritten beginning and a single damaged page are told apart. The layout is SQLCipher 4's: a page of 4096 bytes ends in
//! 16 bytes of initialisation vector and 64 of seal; the first page begins with 16 bytes of salt in the clear.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    mem::ManuallyDrop,
    path::Path,
};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::DataKey;

pub(crate) const PAGE: usize = 4096;
const SEAL: usize = 64;
/// SQLCipher sets the salt of the seals apart from the file's by this mask.
const MASK: u8 = 0x3a;
/// Pages that are looked at to learn whether a key fits: enough that damage in one place does not look like a wrong key.
const SAMPLE: u64 = 48;

/// A file of a community, opened to be looked at. On Unix it is never closed: closing any descriptor of a file gives up every lock that the
/// process holds on it, and SQLite's are among them; another program would then fold and remove the log under an open community
/// (<https://sqlite.org/howtocorrupt.html>, 2.2). Only what does not open is looked at, so few stay open.
fn look<T>(path: &Path, at: impl FnOnce(&mut File) -> io::Result<T>) -> io::Result<T> {
    let mut file = ManuallyDrop::new(File::open(path)?);
    let seen = at(&mut file);
    if !cfg!(unix) {
        drop(ManuallyDrop::into_inner(file));
    }
    seen
}

/// The first 16 bytes of a file.
pub(crate) fn header(path: &Path) -> io::Result<[u8; 16]> {
    let mut header = [0; 16];
    look(path, |file| file.read_exact(&mut header)).map(|()| header)
}

fn mac(key: &[u8]) -> io::Result<Hmac<Sha512>> {
    Hmac::<Sha512>::new_from_slice(key).map_err(io::Error::other)
}

/// The key of the seals: PBKDF2-HMAC-SHA512 with two rounds over the masked salt, of which 32 bytes are used.
pub(crate) fn sealing_key(key: &DataKey, salt: &[u8; 16]) -> io::Result<Zeroizing<[u8; 32]>> {
    let first =
        mac(key.bytes())?.chain_update(salt.map(|byte| byte ^ MASK)).chain_update(1u32.to_be_bytes()).finalize().into_bytes();
    let second = mac(key.bytes())?.chain_update(first).finalize().into_bytes();
    let mut out = Zeroizing::new([0; 32]);
    for (out, (first, second)) in out.iter_mut().zip(first.iter().zip(second.iter())) {
        *out = first ^ second;
    }
    Ok(out)
}

/// Whether this page, counted from 1, carries the seal of this key.
pub(crate) fn sealed(page: &[u8; PAGE], number: u32, key: &[u8; 32]) -> io::Result<bool> {
    let from = if number == 1 { 16 } else { 0 };
    let (content, seal) = page.split_at(PAGE - SEAL);
    let mac = mac(key)?.chain_update(&content[from..]).chain_update(number.to_le_bytes());
    Ok(mac.verify_slice(seal).is_ok())
}

/// Whether the first page, and any of the others, carry the seal of this key with this salt.
pub(crate) struct Fit {
    pub first: bool,
    pub others: bool,
    /// Every page that was looked at does.
    pub all: bool,
}

/// Looks at some pages all over the file.
pub(crate) fn fit(path: &Path, key: &DataKey, salt: &[u8; 16]) -> io::Result<Fit> {
    look(path, |file| fitting(file, key, salt))
}

fn fitting(file: &mut File, key: &DataKey, salt: &[u8; 16]) -> io::Result<Fit> {
    let sealing = sealing_key(key, salt)?;
    let pages = file.metadata()?.len() / PAGE as u64;
    let mut fit = Fit { first: false, others: false, all: pages > 0 };
    let mut page = [0; PAGE];
    let steps = pages.min(SAMPLE);
    for step in 0..steps {
        let at = if steps == pages { step } else { step * (pages - 1) / (steps - 1) };
        file.seek(SeekFrom::Start(at * PAGE as u64))?;
        file.read_exact(&mut page)?;
        let number = u32::try_from(at + 1).map_err(io::Error::other)?;
        if sealed(&page, number, &sealing)? {
            if number == 1 { fit.first = true } else { fit.others = true }
        } else {
            fit.all = false;
        }
    }
    Ok(fit)
}
