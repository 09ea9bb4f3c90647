//! The pages of a damaged file as they can still be read: each is proved by its seal and decrypted alone, so that one lost page takes no
//! other with it. What was committed to the write-ahead log lies over the file, as far as its sums hold. Reads only, and needs no SQLite:
//! the layout is SQLCipher 4's (`open/pages.rs`) and SQLite's log (<https://sqlite.org/fileformat2.html#walformat>).

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use aes::Aes256;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding};
use zeroize::Zeroizing;

use crate::{
    DataKey, KeySlots, Result, StoreError,
    open::{
        beside,
        pages::{PAGE, header, sealed, sealing_key},
    },
};

/// Bytes of a page that SQLite sees; behind them stand the initialisation vector and the seal.
pub(super) const USABLE: usize = 4016;
const VECTOR: usize = 16;

/// A decrypted page.
pub(super) type Page = [u8; USABLE];

/// What can still be read of a file.
pub(super) struct Pages {
    file: File,
    log: Option<File>,
    /// Where in the log a page lies that is newer there.
    newer: BTreeMap<u32, u64>,
    key: DataKey,
    sealing: Zeroizing<[u8; 32]>,
    /// By page number less one: its seal holds.
    good: Vec<bool>,
}

fn count(bytes: u64) -> u32 {
    u32::try_from(bytes / PAGE as u64).unwrap_or(u32::MAX)
}

fn read(file: &mut File, at: u64) -> io::Result<[u8; PAGE]> {
    let mut page = [0; PAGE];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut page)?;
    Ok(page)
}

/// A frame's sums: two words, running over everything before it.
fn sum(bytes: &[u8], (mut first, mut second): (u32, u32), word: fn([u8; 4]) -> u32) -> (u32, u32) {
    let mut words = bytes.chunks_exact(4).map(|four| word([four[0], four[1], four[2], four[3]]));
    while let (Some(one), Some(two)) = (words.next(), words.next()) {
        first = first.wrapping_add(one).wrapping_add(second);
        second = second.wrapping_add(two).wrapping_add(first);
    }
    (first, second)
}

fn be(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |all, byte| (all << 8) | u32::from(*byte))
}

/// Where the log holds which page, up to its last commit that holds together; and how many pages the file has by then.
fn committed(log: &mut File) -> io::Result<(BTreeMap<u32, u64>, Option<u32>)> {
    let mut head = [0; 32];
    if log.read_exact(&mut head).is_err() {
        return Ok(Default::default());
    }
    let word: fn([u8; 4]) -> u32 = match be(&head) {
        0x377f_0682 => u32::from_le_bytes,
        0x377f_0683 => u32::from_be_bytes,
        _ => return Ok(Default::default()),
    };
    let mut sums = sum(&head[..24], (0, 0), word);
    if sums != (be(&head[24..]), be(&head[28..])) {
        return Ok(Default::default());
    }
    let (mut all, mut since, mut pages) = (BTreeMap::new(), BTreeMap::new(), None);
    let mut frame = vec![0; 24 + PAGE];
    let mut at = 32;
    while log.read_exact(&mut frame).is_ok() {
        sums = sum(&frame[24..], sum(&frame[..8], sums, word), word);
        if frame[8..16] != head[16..24] || sums != (be(&frame[16..]), be(&frame[20..])) {
            break;
        }
        since.insert(be(&frame), at + 24);
        let size = be(&frame[4..]);
        if size > 0 {
            all.append(&mut since);
            pages = Some(size);
        }
        at += frame.len() as u64;
    }
    Ok((all, pages))
}

impl Pages {
    /// Proves every page. `None`: not one of them belongs to this key.
    pub fn open(path: &Path, key: &DataKey) -> Result<Option<Self>> {
        Self::prove(path, key).map_err(StoreError::file(path))
    }

    fn prove(path: &Path, key: &DataKey) -> io::Result<Option<Self>> {
        let file = File::open(path)?;
        let in_file = count(file.metadata()?.len());
        let mut log = File::open(beside(path, "-wal")).ok();
        let (newer, by_log) = match &mut log {
            Some(log) => committed(log)?,
            None => Default::default(),
        };
        // An overwritten beginning took the salt with it; it was noted with the slots.
        let noted = KeySlots::read(path).ok().and_then(|slots| slots.header());
        let mut best: Option<Self> = None;
        for salt in [header(path).ok(), noted].into_iter().flatten() {
            let pages = by_log.unwrap_or(0).max(in_file).max(newer.keys().max().copied().unwrap_or(0));
            let mut one = Self {
                file: file.try_clone()?,
                log: log.as_ref().map(File::try_clone).transpose()?,
                newer: newer.clone(),
                key: key.clone(),
                sealing: sealing_key(key, &salt)?,
                good: vec![false; pages as usize],
            };
            for number in 1..=pages {
                one.good[number as usize - 1] = match one.raw(number) {
                    Ok(page) => sealed(&page, number, &one.sealing)?,
                    Err(_) => false,
                };
            }
            if one.readable() > best.as_ref().map_or(0, Self::readable) {
                best = Some(one);
            }
            if best.as_ref().is_some_and(|best| best.readable() == best.all()) {
                break;
            }
        }
        // A file that was cut off says in its first page how long it was.
        if let Some(best) = &mut best
            && let Some(first) = best.page(1)
        {
            let whole = be(&first[28..]) as usize;
            if by_log.is_none() && whole > best.good.len() && whole < 1 << 28 {
                best.good.resize(whole, false);
            }
        }
        Ok(best)
    }

    fn raw(&mut self, number: u32) -> io::Result<[u8; PAGE]> {
        match (self.newer.get(&number), &mut self.log) {
            (Some(at), Some(log)) => read(log, *at),
            _ => read(&mut self.file, u64::from(number - 1) * PAGE as u64),
        }
    }

    /// Pages that there were, as far as can be known.
    pub fn all(&self) -> usize {
        self.good.len()
    }

    /// Pages whose seal holds.
    pub fn readable(&self) -> usize {
        self.good.iter().filter(|good| **good).count()
    }

    /// Numbers of the pages that can be read.
    pub fn numbers(&self) -> Vec<u32> {
        (1u32..).zip(&self.good).filter(|(_, good)| **good).map(|(number, _)| number).collect()
    }

    /// A page, decrypted; `None` where it is lost. The first one comes with its salt, which is no matter.
    pub fn page(&mut self, number: u32) -> Option<Page> {
        if !*self.good.get((number as usize).checked_sub(1)?)? {
            return None;
        }
        let raw = self.raw(number).ok()?;
        let (from, mut page) = (if number == 1 { 16 } else { 0 }, [0; USABLE]);
        page.copy_from_slice(&raw[..USABLE]);
        let vector = raw[USABLE..USABLE + VECTOR].try_into().ok()?;
        cbc::Decryptor::<Aes256>::new(self.key.bytes().into(), vector).decrypt_padded::<NoPadding>(&mut page[from..]).ok()?;
        Some(page)
    }
}
