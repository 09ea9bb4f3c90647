//! The hue of the community as the colour that documents are printed in.

/// Pine, Hearth's own, is what the templates use by themselves.
const PINE: i64 = 165;

/// `#rrggbb` of a hue in degrees; `None` for pine. OKLCH with the lightness and chroma of pine, to sRGB (Ottosson 2020),
/// with less chroma where sRGB has no such colour.
pub(crate) fn hue_colour(hue: i64) -> Option<String> {
    if hue == PINE {
        return None;
    }
    let angle = (hue as f64).to_radians();
    let rgb = (0..=20).map(|step| linear(0.42, 0.10 * (1.0 - f64::from(step) / 20.0), angle)).find(|rgb| inside(*rgb))?;
    let [r, g, b] = rgb.map(|c| {
        let c = if c <= 0.003_130_8 { 12.92 * c } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 };
        (c.clamp(0.0, 1.0) * 255.0).round() as u8
    });
    Some(format!("#{r:02x}{g:02x}{b:02x}"))
}

fn inside(rgb: [f64; 3]) -> bool {
    rgb.iter().all(|c| (-0.000_1..=1.000_1).contains(c))
}

fn linear(lightness: f64, chroma: f64, angle: f64) -> [f64; 3] {
    let (a, b) = (chroma * angle.cos(), chroma * angle.sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hue_has_a_colour() {
        assert_eq!(hue_colour(PINE), None, "pine is the templates' own");
        let colours: std::collections::BTreeSet<_> = (0..360).filter_map(hue_colour).collect();
        assert!(colours.len() > 200, "hues are told apart, but only {} colours came out", colours.len());
        let red = hue_colour(25).expect("a colour");
        assert!(red[1..3] > red[3..5] && red[1..3] > red[5..7], "25 degrees is red, not {red}");
    }
}
