//! The QR code with the whole credential in it: `OB3:` and base45 (RFC 9285) for Hearth and the page that verifies, or an address of that
//! page with the credential behind `#`, which a browser never sends to anybody.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, QrSegmentMode, Version};

use crate::{
    CredentialError,
    squeeze::{squeeze, unsqueeze},
};

const MARK: &str = "OB3:";
const BASE45: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Modules of white around a code (ISO/IEC 18004).
const QUIET: i32 = 4;
/// The least side of a printed code, and of one module: what a cheap scanner at 150 dots per inch and a telephone read:
/// zbar loses 23 codes of 400 there at 0.36 mm, 2 of 400 at 0.40 mm, 3 of 3,200 at 0.42 mm and none of 3,200 at 0.44 mm.
const LEAST_SIDE: f64 = 30.0;
const LEAST_MODULE: f64 = 0.44;

/// A credential as text for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed(pub String);

impl Packed {
    /// Packs a credential. `host` is the address of the page that verifies, where the community has put it somewhere.
    #[must_use]
    pub fn of(json: &str, host: Option<&str>) -> Self {
        let small = squeeze(json);
        Self(match host {
            Some(host) => format!("{host}#{}", base64(&small)),
            None => format!("{MARK}{}", base45(&small)),
        })
    }

    /// The credential in a text that a code held; `None` where it holds none.
    #[must_use]
    pub fn unpack(text: &str) -> Option<String> {
        let text = text.trim();
        if text.len() > 1 << 17 {
            return None;
        }
        if let Some(body) = text.strip_prefix(MARK) {
            return unsqueeze(&from_base45(body)?);
        }
        let (before, body) = text.rsplit_once('#')?;
        let known = before.is_empty() || ["https://", "http://", "file://"].iter().any(|scheme| before.starts_with(scheme));
        if known { unsqueeze(&from_base64(body)?) } else { None }
    }

    /// The code for it, at level M.
    ///
    /// # Errors
    /// [`CredentialError::TooLong`].
    pub fn code(&self) -> Result<Code, CredentialError> {
        let segments = match self.0.split_once('#') {
            Some(_) => vec![QrSegment::make_bytes(self.0.as_bytes())],
            None => QrSegment::make_segments(&self.0),
        };
        debug_assert!(segments.iter().all(|one| one.mode() != QrSegmentMode::Kanji), "only bytes and letters are used");
        let (least, most) = (Version::new(1), Version::new(40));
        let qr = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, None, false)
            .map_err(|_| CredentialError::TooLong)?;
        Ok(Code(qr))
    }
}

/// A QR code.
pub struct Code(QrCode);

impl Code {
    /// 1 to 40.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.0.version().value()
    }

    /// The side in millimetres at which it is to be printed, its white border included.
    #[must_use]
    pub fn side(&self) -> f64 {
        (f64::from(self.0.size() + 2 * QUIET) * LEAST_MODULE).max(LEAST_SIDE)
    }

    /// Black on white, with its white border.
    #[must_use]
    pub fn svg(&self) -> String {
        let (size, all) = (self.0.size(), self.0.size() + 2 * QUIET);
        let mut path = String::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let from = x;
                while x < size && self.0.get_module(x, y) {
                    x += 1;
                }
                if x > from {
                    let _ = write!(path, "M{} {}h{}v1h-{}z", from + QUIET, y + QUIET, x - from, x - from);
                }
                x += 1;
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {all}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{all}v{all}H0z\"/><path d=\"{path}\"/></svg>"
        )
    }
}

fn base45(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 3 / 2 + 2);
    for pair in bytes.chunks(2) {
        let (mut value, letters) = match *pair {
            [high, low] => (usize::from(high) << 8 | usize::from(low), 3),
            [last] => (usize::from(last), 2),
            _ => continue,
        };
        for _ in 0..letters {
            out.push(char::from(BASE45[value % 45]));
            value /= 45;
        }
    }
    out
}

fn from_base45(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<usize> = text.bytes().map(|byte| BASE45.iter().position(|letter| *letter == byte)).collect::<Option<_>>()?;
    let mut out = Vec::with_capacity(digits.len() * 2 / 3 + 1);
    for group in digits.chunks(3) {
        let value = group.iter().rev().fold(0, |value, digit| value * 45 + digit);
        match group.len() {
            3 => out.extend_from_slice(&u16::try_from(value).ok()?.to_be_bytes()),
            2 => out.push(u8::try_from(value).ok()?),
            _ => return None,
        }
    }
    Some(out)
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 4 / 3 + 3);
    for group in bytes.chunks(3) {
        let value = (0..3).fold(0_usize, |value, at| value << 8 | usize::from(group.get(at).copied().unwrap_or(0)));
        for at in 0..=group.len() {
            out.push(char::from(BASE64[value >> (18 - 6 * at) & 63]));
        }
    }
    out
}

/// Bytes in base64 of the usual alphabet, filled up to whole groups (RFC 4648 §4).
#[must_use]
pub fn to_base64(bytes: &[u8]) -> String {
    let mut text = base64(bytes).replace('-', "+").replace('_', "/");
    text.extend(std::iter::repeat_n('=', text.len().next_multiple_of(4) - text.len()));
    text
}

/// The bytes of a text in base64, of the usual alphabet or of the one for addresses; `None` where it is none.
#[must_use]
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'-' | b'+' => Some(62),
        b'_' | b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<usize> =
        text.trim_end_matches('=').bytes().map(|byte| digit(byte).map(usize::from)).collect::<Option<_>>()?;
    let mut out = Vec::with_capacity(digits.len() * 3 / 4 + 1);
    for group in digits.chunks(4) {
        if group.len() == 1 {
            return None;
        }
        let value = (0..4).fold(0, |value, at| value << 6 | group.get(at).copied().unwrap_or(0));
        for at in 0..group.len() - 1 {
            out.push((value >> (16 - 8 * at) & 255) as u8);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, award::tests::sample, sign};

    #[test]
    fn base45_is_the_one_of_the_standard() {
        assert_eq!(base45(b"Hello!!"), "%69 VD92EX0", "the example of RFC 9285 §4.3");
        assert_eq!(base45(b"ietf!"), "QED8WEX0", "and the one of §4.4");
        assert_eq!(from_base45("QED8WEX0").as_deref(), Some(&b"ietf!"[..]), "it is read again");
        for wrong in ["GGW", "a", "0", "ZZZ:::"] {
            assert_eq!(from_base45(wrong), None, "{wrong} is none (RFC 9285 §6)");
        }
    }

    #[test]
    fn any_bytes_survive_both_alphabets() {
        for length in 0..70_usize {
            let bytes: Vec<u8> = (0..length).map(|at| (at * 37 + length * 11) as u8).collect();
            assert_eq!(from_base45(&base45(&bytes)).as_ref(), Some(&bytes), "{length} bytes in base45");
            assert_eq!(from_base64(&base64(&bytes)).as_ref(), Some(&bytes), "{length} bytes in base64url");
        }
    }

    #[test]
    fn the_whole_credential_fits_into_a_code_that_paper_carries() {
        let key = Key::kept(&"07".repeat(32)).expect("a key for tests");
        let json = sign(&sample("Noor Jansen"), &key).expect("signed").json;
        for host in [None, Some("https://commons.example/verify")] {
            let packed = Packed::of(&json, host);
            assert_eq!(Packed::unpack(&packed.0).as_deref(), Some(&*json), "the code holds all of it");
            let code = packed.code().expect("it fits");
            println!(
                "{} bytes of JSON, {} letters, version {}, {:.1} mm",
                json.len(),
                packed.0.len(),
                code.version(),
                code.side()
            );
            assert!(code.version() <= 20, "version {} is read from paper", code.version());
            assert!(
                (30.0..=45.0).contains(&code.side()),
                "{} mm is large enough for a scanner and small enough for a page",
                code.side()
            );
        }
    }

    #[test]
    fn texts_of_other_codes_are_none_of_ours() {
        for text in ["", "https://example.org/", "https://example.org/#top", "OB3:", "WIFI:S:hall;;", "javascript:x#AXs"] {
            assert_eq!(Packed::unpack(text), None, "{text:?} holds no credential");
        }
    }
}
