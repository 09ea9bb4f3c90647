//! A credential made small enough for a code: raw deflate with a preset dictionary. The first byte names the dictionary; one that was
//! handed out is never changed, a better one is another number.

use miniz_oxide::{
    deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress, create_comp_flags_from_zip_params},
    inflate::{
        TINFLStatus,
        core::{DecompressorOxide, decompress, inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF},
    },
};

use crate::form::LARGEST;

/// What most credentials consist of.
pub(crate) const DICTIONARY: &[u8] = include_bytes!("../dictionary/1.txt");
/// The first byte.
const VERSION: u8 = 1;

/// The small form.
pub(crate) fn squeeze(text: &str) -> Vec<u8> {
    // Level 9, and a negative window for deflate without zlib's frame.
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(9, -15, 0));
    let mut room = vec![0; DICTIONARY.len() + text.len() + 1024];
    // Flushed behind the dictionary, the stream begins anew on a whole byte and still refers back into it.
    let (status, read, _) = compress(&mut compressor, DICTIONARY, &mut room, TDEFLFlush::Sync);
    debug_assert!(status == TDEFLStatus::Okay && read == DICTIONARY.len(), "the dictionary fits into one call");
    let (status, _, written) = compress(&mut compressor, text.as_bytes(), &mut room, TDEFLFlush::Finish);
    debug_assert!(status == TDEFLStatus::Done, "the room is larger than any text can become");
    room.truncate(written);
    room.insert(0, VERSION);
    room
}

/// The text again; `None` where the bytes are none, name another dictionary, or would become larger than any credential.
pub(crate) fn unsqueeze(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(&[VERSION])?;
    let mut room = vec![0; DICTIONARY.len() + LARGEST];
    room[..DICTIONARY.len()].copy_from_slice(DICTIONARY);
    let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let (status, _, written) = decompress(&mut DecompressorOxide::new(), bytes, &mut room, DICTIONARY.len(), flags);
    let text = room.get(DICTIONARY.len()..DICTIONARY.len() + written)?;
    (status == TINFLStatus::Done).then(|| String::from_utf8(text.to_vec()).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_dictionary_is_the_one_that_was_handed_out() {
        let hash: String = Sha256::digest(DICTIONARY).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hash, "fa3099031c39adffa857482253ea0487baa5362b82ec83c70452b418280509df",
            "with another one, no printed code could be read again"
        );
    }

    #[test]
    fn what_was_made_small_comes_back() {
        for text in ["", "{}", "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"", "محمد 王小明 🌟", &"x1y2".repeat(9_000)]
        {
            assert_eq!(unsqueeze(&squeeze(text)).as_deref(), Some(text), "not a byte is lost");
        }
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let whole = squeeze("{\"type\":[\"VerifiableCredential\",\"OpenBadgeCredential\"],\"name\":\"Noor Jansen\"}");
        assert_eq!(unsqueeze(&whole[..whole.len() - 4]), None, "an end that is missing is missed");
        assert_eq!(unsqueeze(&whole[1..]), None, "without the number of its dictionary nothing is read");
        assert_eq!(unsqueeze(&[]), None, "nothing is nothing");
        assert_eq!(unsqueeze(&squeeze(&"a".repeat(LARGEST + 1))), None, "a small code cannot become large");
    }
}
