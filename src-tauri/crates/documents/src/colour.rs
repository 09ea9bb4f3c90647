//! The one colour a community chooses, made safe to read on white. Formulas: WCAG 2.2, relative luminance and contrast ratio.

use crate::DocumentError;

/// Lowest contrast on white that text may have (WCAG 2.2 §1.4.3).
const READABLE: f64 = 4.5;

/// `#rrggbb`, darkened as far as needed to be read on white.
///
/// # Errors
/// [`DocumentError::Colour`] when the text is not `#rrggbb`.
pub(crate) fn readable(given: &str) -> Result<String, DocumentError> {
    let wrong = || DocumentError::Colour { given: given.chars().take(40).collect() };
    let digits = given.trim().strip_prefix('#').ok_or_else(wrong)?;
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    let packed = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
    let mut rgb = [16, 8, 0].map(|shift| f64::from((packed >> shift) & 0xFF) / 255.0);
    while contrast_on_white(rgb) < READABLE {
        rgb = rgb.map(|channel| channel * 0.96);
    }
    let [r, g, b] = rgb.map(|channel| (channel * 255.0).round());
    Ok(format!("#{r:02x}{g:02x}{b:02x}", r = r as u8, g = g as u8, b = b as u8))
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
    fn nonsense_is_no_colour() {
        for given in ["", "red", "#12345", "#12345g", "#+12345"] {
            assert!(matches!(readable(given), Err(DocumentError::Colour { .. })), "{given} must be refused");
        }
    }
}
