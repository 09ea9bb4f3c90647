//! The words beside a name, and beside a number that waits.

use chrono::NaiveDate;
use hearth_store::home::{Thought, WaitingCalendar, WaitingFor};
use hearth_texts::{Said, dates, said, say, spoken};

/// Why somebody is thought of today.
pub(super) fn thought(thought: &Thought, today: NaiveDate) -> String {
    let date = |text: &str| text.parse::<NaiveDate>().ok();
    let on = thought.on_date.as_deref().and_then(date);
    let since = date(&thought.since);
    match (thought.reason.as_str(), on, since) {
        ("birthday", Some(on), _) => say!("thought-birthday", when = soon(on, today)),
        ("birthday", None, _) => say!("thought-birthday-plain"),
        ("newcomer", Some(on), _) => say!("thought-newcomer", day = dates::day_month(spoken(), on)),
        ("newcomer", None, _) => say!("thought-newcomer-plain"),
        ("anniversary", Some(on), Some(since)) => {
            say!("thought-anniversary", years = on.years_since(since).unwrap_or(0), when = soon(on, today))
        }
        ("anniversary", ..) => say!("thought-anniversary-plain"),
        // Minutes, from the read; half an hour and more is an hour.
        ("thanks", ..) => say!("home-owed", hours = ((thought.since.parse::<i64>().unwrap_or(0) + 30) / 60).max(1)),
        (_, _, Some(since)) => say!("thought-quiet", how_long = how_long(since, today)),
        (_, _, None) => say!("thought-quiet-plain"),
    }
}

fn soon(on: NaiveDate, today: NaiveDate) -> Said {
    match (on - today).num_days() {
        0 => said!("soon-today"),
        1 => said!("soon-tomorrow"),
        _ => said!("soon-weekday", weekday = dates::weekday(spoken(), on)),
    }
}

fn how_long(since: NaiveDate, today: NaiveDate) -> Said {
    let days = (today - since).num_days();
    match days {
        ..14 => said!("quiet-days", count = days),
        14..60 => said!("quiet-weeks", count = days / 7),
        60..730 => said!("quiet-months", count = days / 30),
        _ => said!("quiet-since", month = dates::month_year(spoken(), since)),
    }
}

pub(super) fn minutes(waiting: &WaitingFor) -> String {
    match (&waiting.title, waiting.count) {
        (Some(title), 1) => say!("home-minutes-one", title = title),
        (_, count) => say!("home-minutes", count = count),
    }
}

pub(super) fn asked(waiting: &WaitingFor) -> String {
    match (&waiting.title, waiting.count) {
        (Some(name), 1) => say!("home-asked-one", name = name),
        (_, count) => say!("home-asked", count = count),
    }
}

pub(super) fn calendar(calendar: &WaitingCalendar) -> String {
    if calendar.failure.is_empty() {
        say!("home-calendar-held", calendar = &calendar.name, count = calendar.held_removals)
    } else {
        say!("home-calendar-failed", calendar = &calendar.name, why = Said::of_kept(&calendar.failure))
    }
}

#[cfg(test)]
mod tests {
    use hearth_store::people::WishesRow;

    use super::*;

    fn of(reason: &str, on_date: Option<&str>, since: &str) -> String {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date of the test");
        let (person_id, name) = ("p".into(), "Noor".into());
        let wishes = WishesRow { do_not_contact: false, refused_channels: Vec::new().into() };
        let on_date = on_date.map(Into::into);
        thought(&Thought { person_id, name, reason: reason.into(), on_date, since: since.into(), wishes }, today)
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
