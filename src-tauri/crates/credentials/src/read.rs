//! Finds the credential in whatever somebody brings.

use crate::{Packed, pdf, picture, png, svg};

/// Where it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The text itself.
    Text,
    /// Attached to a PDF.
    Pdf,
    /// In a picture's own data.
    Picture,
    /// In a QR code.
    Code,
}

/// The credential in the bytes of a file or a text: JSON, a PDF with one attached, a baked PNG or SVG, a picture of a code, or what a
/// code says. `None` where there is none.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<(Found, String)> {
    if bytes.starts_with(b"%PDF") {
        return pdf::attached(bytes).map(|json| (Found::Pdf, json));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let text = text.trim_start_matches('\u{feff}').trim();
        return match text {
            _ if text.starts_with('{') => Some((Found::Text, text.to_owned())),
            _ if text.starts_with('<') => svg::unbake(text).map(|json| (Found::Picture, json)),
            _ => Packed::unpack(text).map(|json| (Found::Code, json)),
        };
    }
    if png::is_png(bytes)
        && let Some(json) = png::unbake(bytes)
    {
        return Some((Found::Picture, json));
    }
    picture::scan(bytes).map(|json| (Found::Code, json))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::{Badge, Key, Verdict, award::tests::sample, judge, sign};

    fn credential() -> String {
        sign(&sample("Noor Jansen ]]> <b>"), &Key::kept(&"07".repeat(32)).expect("a key")).expect("signed").json
    }

    #[test]
    fn it_is_found_in_every_packing() {
        let json = credential();
        let badge = Badge::new("#0a5c44");
        let code = Packed::of(&json, None);
        for (bytes, place) in [
            (json.clone().into_bytes(), Found::Text),
            (format!("\u{feff}\n{json}\n").into_bytes(), Found::Text),
            (badge.png(&json).expect("a picture"), Found::Picture),
            (badge.svg(&json).expect("a drawing").into_bytes(), Found::Picture),
            (code.0.clone().into_bytes(), Found::Code),
            (Packed::of(&json, Some("https://commons.example/v")).0.into_bytes(), Found::Code),
            (painted(&code, 4), Found::Code),
            (painted(&code, 11), Found::Code),
        ] {
            let (found, text) = read(&bytes).unwrap_or_else(|| panic!("{place:?} holds it"));
            assert_eq!(found, place, "it says where it was");
            assert_eq!(text, json, "{place:?}: not a byte is another");
        }
    }

    /// A code as pixels, `module` of them each way for one of its squares.
    fn painted(code: &Packed, module: u32) -> Vec<u8> {
        let drawing = code.code().expect("it fits").svg();
        let tree = resvg::usvg::Tree::from_str(&drawing, &resvg::usvg::Options::default()).expect("a drawing");
        let side = tree.size().width() as u32 * module;
        let mut pixels = resvg::tiny_skia::Pixmap::new(side, side).expect("a small picture");
        let by = resvg::tiny_skia::Transform::from_scale(module as f32, module as f32);
        resvg::render(&tree, by, &mut pixels.as_mut());
        let rgba = image::RgbaImage::from_raw(side, side, pixels.data().to_vec()).expect("the same size");
        let mut out = Cursor::new(Vec::new());
        image::DynamicImage::from(rgba).to_rgb8().write_to(&mut out, image::ImageFormat::Jpeg).expect("a photograph");
        out.into_inner()
    }

    #[test]
    fn a_picture_can_be_baked_anew_and_holds_one() {
        let (first, second) = (credential(), credential().replace("Noor", "Hana"));
        let once = Badge::new("#0a5c44").png(&first).expect("a picture");
        let twice = png::bake(&once, &second).expect("a PNG");
        assert_eq!(png::unbake(&twice).as_deref(), Some(&*second), "the newer one took the older one's place");
        assert!(image::load_from_memory(&twice).is_ok(), "and every sum of it is right");
    }

    #[test]
    fn what_holds_none_is_said_to_hold_none() {
        let blank = Badge::new("#0a5c44");
        for bytes in [
            b"".to_vec(),
            b"%PDF-1.7\nnothing".to_vec(),
            b"hello".to_vec(),
            b"\x89PNG\r\n\x1a\n\0\0".to_vec(),
            blank.drawing().into_bytes(),
        ] {
            assert!(read(&bytes).is_none(), "nothing is found in {:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(20)]));
        }
    }

    #[test]
    fn a_changed_byte_is_noticed_whatever_it_was_packed_in() {
        let mut picture = Badge::new("#0a5c44").png(&credential()).expect("a picture");
        let at = picture.windows(4).position(|four| four == b"Noor").expect("the name stands in it");
        picture[at] = b'M';
        let (_, json) = read(&picture).expect("still a credential");
        assert_eq!(judge(&json).expect("still one").verdict, Verdict::Broken, "one letter is enough");
    }
}
