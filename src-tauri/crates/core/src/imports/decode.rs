//! Bytes to text: byte order marks, UTF-16, UTF-8, and Windows-1252 for what is none of them.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Text and how its encoding is called.
#[derive(Debug)]
pub struct Decoded {
    pub text: String,
    pub encoding: &'static str,
}

/// Decodes a file. Never fails: every byte is something in Windows-1252.
pub fn decode(bytes: &[u8]) -> Decoded {
    let done = |text: std::borrow::Cow<'_, str>, encoding| Decoded { text: text.into_owned(), encoding };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => done(String::from_utf8_lossy(rest), "UTF-8"),
        [0xFF, 0xFE, rest @ ..] => done(UTF_16LE.decode_without_bom_handling(rest).0, "UTF-16"),
        [0xFE, 0xFF, rest @ ..] => done(UTF_16BE.decode_without_bom_handling(rest).0, "UTF-16"),
        _ => {
            // Latin letters in UTF-16 leave every second byte empty: no text in one byte per letter does.
            let head = &bytes[..bytes.len().min(512)];
            let empty = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
            if head.len() > 8 && empty(1) > head.len() / 4 {
                return done(UTF_16LE.decode_without_bom_handling(bytes).0, "UTF-16");
            }
            if head.len() > 8 && empty(0) > head.len() / 4 {
                return done(UTF_16BE.decode_without_bom_handling(bytes).0, "UTF-16");
            }
            match std::str::from_utf8(bytes) {
                Ok(text) => done(text.into(), "UTF-8"),
                Err(_) => done(WINDOWS_1252.decode_without_bom_handling(bytes).0, "Windows-1252"),
            }
        }
    }
}
