//! The colours a community chooses: how they stand out from paper, and its one colour made safe to read on white. Formulas: WCAG 2.2, relative luminance and contrast ratio.

use crate::DocumentError;

/// Lowest contrast on white that text may have (WCAG 2.2 §1.4.3).
const READABLE: f64 = 4.5;

/// What text on paper needs (WCAG 2.2 §1.4.3).
pub const PAPER_TEXT: f64 = READABLE;
/// What lines and drawings on paper need (WCAG 2.2 §1.4.11).
pub const PAPER_LINE: f64 = 3.0;

/// How a colour stands out from white paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Contrast {
    /// From 1 (white on white) to 21 (black).
    pub ratio: f64,
    /// The nearest colour of the same hue that stands out enough; `None` where this one does.
    pub better: Option<String>,
}

/// How `#rrggbb` stands out from white paper where it should by at least `least`.
///
/// # Errors
/// [`DocumentError::Colour`] when the text is not `#rrggbb`.
pub fn contrast(given: &str, least: f64) -> Result<Contrast, DocumentError> {
    let rgb = channels(given)?;
    let ratio = contrast_on_white(rgb);
    Ok(Contrast { ratio, better: (ratio < least).then(|| hex(darkened(rgb, least))) })
}

/// `#rrggbb` in small letters, as it was chosen.
///
/// # Errors
/// [`DocumentError::Colour`] when the text is not `#rrggbb`.
pub(crate) fn written(given: &str) -> Result<String, DocumentError> {
    channels(given).map(hex)
}

/// `#rrggbb`, darkened as far as needed to be read on white.
///
/// # Errors
/// [`DocumentError::Colour`] when the text is not `#rrggbb`.
pub(crate) fn readable(given: &str) -> Result<String, DocumentError> {
    let mut rgb = channels(given)?;
    while contrast_on_white(rgb) < READABLE {
        rgb = rgb.map(|channel| channel * 0.96);
    }
    Ok(hex(rgb))
}

/// In steps so small that the first that passes is the nearest. Rounded to whole channels before it is looked at, as it is printed.
fn darkened(rgb: [f64; 3], least: f64) -> [f64; 3] {
    let whole = |rgb: [f64; 3]| rgb.map(|channel| (channel * 255.0).floor() / 255.0);
    let mut now = rgb;
    while contrast_on_white(whole(now)) < least {
        now = now.map(|channel| channel * 0.995);
    }
    whole(now)
}

fn channels(given: &str) -> Result<[f64; 3], DocumentError> {
    let wrong = || DocumentError::Colour { given: given.chars().take(40).collect() };
    let digits = given.trim().strip_prefix('#').ok_or_else(wrong)?;
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    let packed = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
    Ok([16, 8, 0].map(|shift| f64::from((packed >> shift) & 0xFF) / 255.0))
}

fn hex(rgb: [f64; 3]) -> String {
    let [r, g, b] = rgb.map(|channel| (channel * 255.0).round());
    format!("#{r:02x}{g:02x}{b:02x}", r = r as u8, g = g as u8, b = b as u8)
}

fn contrast_on_white(rgb: [f64; 3]) -> f64 {
    let [r, g, b] = rgb.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_colour_is_darkened_until_it_can_be_read() {
        assert_eq!(readable("#1B6B4F"), Ok("#1b6b4f".into()), "a readable colour stays as chosen");
        let darkened = readable("#ffe14d").expect("a valid colour");
        assert_ne!(darkened, "#ffe14d", "yellow on white cannot be read");
        assert_eq!(readable(&darkened), Ok(darkened.clone()), "what comes out is readable");
    }

    #[test]
    fn a_colour_that_is_too_pale_has_a_nearest_one_that_is_not() {
        let pale = contrast("#ffe14d", PAPER_TEXT).expect("a colour");
        assert!(pale.ratio < 1.4, "yellow on white: {}", pale.ratio);
        let better = pale.better.expect("a darker one");
        let there = contrast(&better, PAPER_TEXT).expect("a colour");
        assert!(
            there.better.is_none() && there.ratio < 4.7,
            "{better} passes and is hardly darker than it must be: {}",
            there.ratio
        );
        let line = contrast("#ffe14d", PAPER_LINE).expect("a colour").better.expect("a darker one");
        assert!(contrast(&line, PAPER_TEXT).expect("a colour").better.is_some(), "a line may be paler than text");
        let black = contrast("#000000", PAPER_TEXT).expect("a colour");
        assert!((black.ratio - 21.0).abs() < 0.01 && black.better.is_none(), "black on white is the most there is");
    }

    #[test]
    fn nonsense_is_no_colour() {
        for given in ["", "red", "#12345", "#12345g", "#+12345"] {
            assert!(matches!(readable(given), Err(DocumentError::Colour { .. })), "{given} must be refused");
        }
    }
}
