//! The words beside a name, and beside a number that waits.

use chrono::NaiveDate;
use hearth_store::home::{Thought, WaitingCalendar, WaitingFor};

/// Why somebody is thought of today.
pub(super) fn thought(thought: &Thought, today: NaiveDate) -> String {
    let date = |text: &str| text.parse::<NaiveDate>().ok();
    let on = thought.on_date.as_deref().and_then(date);
    let since = date(&thought.since);
    match thought.reason.as_str() {
        "birthday" => on.map_or_else(|| "Birthday".into(), |on| format!("Birthday {}", soon(on, today))),
        "newcomer" => on.map_or_else(|| "New".into(), |on| format!("New since {}, nothing yet", on.format("%-d %B"))),
        "anniversary" => match (on, since) {
            (Some(on), Some(since)) => {
                let years = years(since, on);
                format!("{years} {} here {}", if years == 1 { "year" } else { "years" }, soon(on, today))
            }
            _ => "Anniversary".into(),
        },
        "thanks" => {
            // Minutes, from the read; half an hour and more is an hour.
            let hours = thought.since.parse::<i64>().unwrap_or(0);
            hearth_texts::say!("home-owed", hours = ((hours + 30) / 60).max(1))
        }
        _ => since.map_or_else(|| "Quiet".into(), |since| format!("Quiet {}", how_long(since, today))),
    }
}

fn soon(on: NaiveDate, today: NaiveDate) -> String {
    match (on - today).num_days() {
        0 => "today".into(),
        1 => "tomorrow".into(),
        _ => format!("on {}", on.format("%A")),
    }
}

fn years(since: NaiveDate, on: NaiveDate) -> u32 {
    on.years_since(since).unwrap_or(0)
}

fn how_long(since: NaiveDate, today: NaiveDate) -> String {
    let days = (today - since).num_days();
    match days {
        ..14 => format!("for {days} days"),
        14..60 => format!("for {} weeks", days / 7),
        60..730 => format!("for {} months", days / 30),
        _ => format!("since {}", since.format("%B %Y")),
    }
}

pub(super) fn minutes(waiting: &WaitingFor) -> String {
    match (&waiting.title, waiting.count) {
        (Some(title), 1) => format!("{title} has no minutes yet"),
        (_, count) => format!("{count} meetings have no minutes yet"),
    }
}

pub(super) fn asked(waiting: &WaitingFor) -> String {
    match (&waiting.title, waiting.count) {
        (Some(name), 1) => format!("{name} was asked more than 3 days ago"),
        (_, count) => format!("{count} questions wait for an answer for more than 3 days"),
    }
}

pub(super) fn calendar(calendar: &WaitingCalendar) -> String {
    if calendar.failure.is_empty() {
        format!("{}: {} removed events wait for your look", calendar.name, calendar.held_removals)
    } else {
        format!("{}: {}", calendar.name, calendar.failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(reason: &str, on_date: Option<&str>, since: &str) -> String {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date of the test");
        let (person_id, name) = ("p".into(), "Noor".into());
        thought(&Thought { person_id, name, reason: reason.into(), on_date: on_date.map(Into::into), since: since.into() }, today)
    }

    #[test]
    fn each_reason_says_when() {
        assert_eq!(of("birthday", Some("2026-11-22"), ""), "Birthday today", "the day itself");
        assert_eq!(of("birthday", Some("2026-11-24"), ""), "Birthday on Tuesday", "a weekday within the week");
        assert_eq!(of("quiet", None, "2026-11-01"), "Quiet for 3 weeks", "since they were last seen");
        assert_eq!(of("quiet", None, "2023-05-01"), "Quiet since May 2023", "years are not counted in months");
        assert_eq!(of("anniversary", Some("2026-11-23"), "2025-11-23"), "1 year here tomorrow", "one year is one");
        assert_eq!(of("newcomer", Some("2026-11-02"), "2026-11-02"), "New since 2 November, nothing yet", "since they joined");
    }
}
