//! How far ahead the occurrences of a series are written down.

/// Months from now that are planned when a community is opened.
pub const AHEAD_MONTHS: u32 = 12;
/// At most so many occurrences of one series lie ahead without anybody having looked for more.
pub const AHEAD_OCCURRENCES: usize = 60;
/// A calendar page asked for may lie so many years ahead …
pub const WINDOW_YEARS: u32 = 5;
/// … and make so many occurrences of one series at once.
pub const WINDOW_OCCURRENCES: usize = 400;

/// Before which instant every start of a series is planned, after the starts `planned` were taken from those before `to` with at
/// most `limit` of them. Instants in seconds since 1970.
pub fn planned_until(planned: &[i64], to: i64, limit: usize) -> i64 {
    match planned.last() {
        // The limit was hit: there may be more starts behind the last one.
        Some(last) if planned.len() >= limit => last + 1,
        _ => to,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_that_hit_its_limit_goes_on_behind_its_last_start() {
        assert_eq!(planned_until(&[10, 20, 30], 100, 3), 31, "there may be a start at 40");
        assert_eq!(planned_until(&[10, 20, 30], 100, 4), 100, "there is none before 100");
        assert_eq!(planned_until(&[], 100, 0), 100, "nothing was to be planned");
    }
}
