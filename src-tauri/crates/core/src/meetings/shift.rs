//! Moving a whole series to other days: what becomes of its rule. Only what can be moved without changing its meaning is moved.

use chrono::{Duration, NaiveDate, NaiveDateTime};

/// Why a rule cannot be moved by days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShiftProblem {
    /// To days of the month or the year.
    TiedToDates,
    /// And not every week.
    SeveralDays,
}

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The rule of a series whose start moves by whole `days`: weekdays go along, anything tied to dates is refused.
///
/// # Errors
/// [`ShiftProblem`]
pub fn shift_rule(rule: &str, days: i64) -> Result<String, ShiftProblem> {
    if days == 0 {
        return Ok(rule.to_owned());
    }
    let upper = rule.to_ascii_uppercase();
    let part = |name: &str| upper.split(';').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    let tied = ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "BYMONTH"];
    if tied.iter().any(|name| part(name).is_some()) {
        return Err(ShiftProblem::TiedToDates);
    }
    let Some(weekdays) = part("BYDAY") else { return Ok(rule.to_owned()) };
    if part("FREQ") != Some("WEEKLY") {
        return Err(ShiftProblem::TiedToDates);
    }
    let several = weekdays.contains(',');
    if several && part("INTERVAL").is_some_and(|interval| interval != "1") {
        return Err(ShiftProblem::SeveralDays);
    }
    let moved: Option<Vec<&str>> = weekdays
        .split(',')
        .map(|day| {
            let at = DAYS.iter().position(|name| *name == day.trim())?;
            let to = (i64::try_from(at).ok()? + days).rem_euclid(7);
            DAYS.get(usize::try_from(to).ok()?).copied()
        })
        .collect();
    let moved = moved.ok_or(ShiftProblem::TiedToDates)?.join(",");
    let parts =
        upper.split(';').map(|part| if part.trim().starts_with("BYDAY=") { format!("BYDAY={moved}") } else { part.into() });
    Ok(parts.collect::<Vec<String>>().join(";"))
}

/// The rule without the starts that lie behind it, where it counts them; at least one is left.
pub fn remaining_count(rule: &str, behind: usize) -> String {
    let parts = rule.split(';').map(|part| {
        let count = part.trim().strip_prefix("COUNT=").and_then(|count| count.parse::<usize>().ok());
        count.map_or_else(|| part.to_owned(), |count| format!("COUNT={}", count.saturating_sub(behind).max(1)))
    });
    parts.collect::<Vec<_>>().join(";")
}

/// The rule with its last day or instant moved as its start is, `days` on the calendar and `by` on the clock, so that its last occurrence
/// stays in it.
pub fn shift_until(rule: &str, days: i64, by: Duration) -> String {
    let moved = |until: &str| {
        let bare = until.trim_end_matches('Z');
        if let Ok(at) = NaiveDateTime::parse_from_str(bare, "%Y%m%dT%H%M%S") {
            let zulu = if bare.len() < until.len() { "Z" } else { "" };
            return Some(format!("UNTIL={}{zulu}", (at + by).format("%Y%m%dT%H%M%S")));
        }
        let last = NaiveDate::parse_from_str(bare, "%Y%m%d").ok()?;
        Some(format!("UNTIL={}", (last + Duration::days(days)).format("%Y%m%d")))
    };
    let parts = rule.split(';').map(|part| part.trim().strip_prefix("UNTIL=").and_then(moved).unwrap_or_else(|| part.to_owned()));
    parts.collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counted_rule_keeps_its_end() {
        assert_eq!(remaining_count("FREQ=WEEKLY;COUNT=10", 4), "FREQ=WEEKLY;COUNT=6", "four are behind it");
        assert_eq!(remaining_count("FREQ=WEEKLY", 4), "FREQ=WEEKLY", "an endless one stays endless");
    }

    #[test]
    fn the_end_of_a_rule_moves_along() {
        let until = |rule: &str, days: i64, minutes: i64| shift_until(rule, days, Duration::minutes(minutes));
        assert_eq!(
            until("FREQ=WEEKLY;UNTIL=20261222T173000Z;BYDAY=TU", 0, 90),
            "FREQ=WEEKLY;UNTIL=20261222T190000Z;BYDAY=TU",
            "an instant by as much"
        );
        assert_eq!(until("FREQ=WEEKLY;UNTIL=20261231", 1, 1440), "FREQ=WEEKLY;UNTIL=20270101", "a day by a day");
        assert_eq!(until("FREQ=WEEKLY;UNTIL=20261231", 0, -60), "FREQ=WEEKLY;UNTIL=20261231", "an hour earlier leaves the day");
        assert_eq!(until("FREQ=WEEKLY;COUNT=3", 0, 90), "FREQ=WEEKLY;COUNT=3", "a rule without an end stays as it is");
    }

    #[test]
    fn weekdays_move_with_the_start() {
        assert_eq!(
            shift_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 1),
            Ok("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE".into()),
            "Tuesday to Wednesday"
        );
        assert_eq!(shift_rule("FREQ=WEEKLY;BYDAY=MO,SU", -1), Ok("FREQ=WEEKLY;BYDAY=SU,SA".into()), "over the edge of the week");
        assert_eq!(shift_rule("FREQ=WEEKLY", 3), Ok("FREQ=WEEKLY".into()), "a rule without days follows its start");
    }

    #[test]
    fn what_is_tied_to_dates_stays() {
        assert_eq!(shift_rule("FREQ=MONTHLY;BYDAY=1TU", 1), Err(ShiftProblem::TiedToDates), "the first Tuesday is no fixed day");
        assert_eq!(shift_rule("FREQ=MONTHLY;BYMONTHDAY=15", 1), Err(ShiftProblem::TiedToDates), "nor is the fifteenth");
        assert_eq!(
            shift_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", 4),
            Err(ShiftProblem::SeveralDays),
            "they would leave their week"
        );
        assert_eq!(shift_rule("FREQ=MONTHLY;BYDAY=1TU", 0), Ok("FREQ=MONTHLY;BYDAY=1TU".into()), "another hour changes no day");
    }
}
