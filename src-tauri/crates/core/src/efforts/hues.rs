//! Each effort owns one of twelve hues of equal lightness and chroma.

/// The hues in the order of the wheel, in degrees.
pub const HUES: [i64; 12] = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];

/// The next hue in the order of the wheel that is used least: an unused one as long as there is one.
pub fn next_hue(used: &[i64]) -> i64 {
    let uses = |hue: i64| used.iter().filter(|&&other| other == hue).count();
    // The first of equally rare hues wins: `min_by_key` keeps the earliest.
    HUES.into_iter().min_by_key(|&hue| uses(hue)).unwrap_or(HUES[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unused_hue_comes_first() {
        assert_eq!(next_hue(&[]), 0, "the wheel begins at its top");
        assert_eq!(next_hue(&[0, 30, 90]), 60, "a gap is filled before the wheel goes on");
        assert_eq!(next_hue(&[165]), 0, "a hue outside of the twelve takes none of them");
    }

    #[test]
    fn a_full_wheel_doubles_the_rarest_hue() {
        let mut used = HUES.to_vec();
        assert_eq!(next_hue(&used), 0, "all are used once: the wheel starts again");
        used.push(0);
        assert_eq!(next_hue(&used), 30, "the first hue is taken twice by now");
    }
}
