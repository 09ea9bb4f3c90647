//! Days and times inside of sentences. The words come from `dates.ftl`; times are on the wall clock that the caller chose.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::{Language, say_in};

/// “22 November 2026”.
pub fn day(language: Language, date: NaiveDate) -> String {
    // As a text: a year is not grouped.
    say_in!(language, "date-day", day = date.day(), month = month(language, date.month()), year = date.year().to_string())
}

/// “22 November”, for days near enough that their year is plain.
pub fn day_month(language: Language, date: NaiveDate) -> String {
    say_in!(language, "date-day-month", day = date.day(), month = month(language, date.month()))
}

/// “November 2026”.
pub fn month_year(language: Language, date: NaiveDate) -> String {
    say_in!(language, "date-month-year", month = month(language, date.month()), year = date.year().to_string())
}

/// “Sunday”.
pub fn weekday(language: Language, date: NaiveDate) -> String {
    say_in!(language, "date-weekday", weekday = date.weekday().number_from_monday())
}

/// “Sunday 22 November 2026”.
pub fn long_day(language: Language, date: NaiveDate) -> String {
    say_in!(language, "date-long-day", weekday = weekday(language, date), day = day(language, date))
}

/// “18:30”. All our languages write 24 hours so.
pub fn time(wall: NaiveDateTime) -> String {
    format!("{:02}:{:02}", wall.hour(), wall.minute())
}

/// “Sunday 22 November 2026, 18:30”.
pub fn moment(language: Language, wall: NaiveDateTime) -> String {
    say_in!(language, "date-moment", day = long_day(language, wall.date()), time = time(wall))
}

/// “18:30–20:00”, on a day that is plain.
pub fn times(language: Language, from: NaiveDateTime, to: NaiveDateTime) -> String {
    say_in!(language, "date-times", from = time(from), to = time(to))
}

/// “Wednesday 25 November 2026, 18:30–20:00”; over midnight both ends have their day.
pub fn span(language: Language, from: NaiveDateTime, to: NaiveDateTime) -> String {
    if from.date() == to.date() {
        say_in!(language, "date-span", day = long_day(language, from.date()), from = time(from), to = time(to))
    } else {
        say_in!(language, "date-span-days", from = moment(language, from), to = moment(language, to))
    }
}

fn month(language: Language, month: u32) -> String {
    say_in!(language, "date-month", month = month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a constant")
    }

    #[test]
    fn each_language_says_a_day_its_own_way() {
        let (from, to) = (at("2026-11-25T18:30:00"), at("2026-11-25T20:00:00"));
        for (language, said) in [
            (Language::En, "Wednesday 25 November 2026, 18:30–20:00"),
            (Language::De, "Mittwoch, 25. November 2026, 18:30–20:00 Uhr"),
            (Language::Es, "miércoles, 25 de noviembre de 2026, 18:30–20:00"),
            (Language::Ja, "2026年11月25日水曜日 18:30～20:00"),
            (Language::Ar, "الأربعاء، 25 نوفمبر 2026، من \u{2068}18:30\u{2069} إلى \u{2068}20:00\u{2069}"),
        ] {
            assert_eq!(span(language, from, to), said, "{language:?} says a time so");
        }
    }

    #[test]
    fn over_midnight_both_ends_have_their_day() {
        assert_eq!(
            span(Language::En, at("2026-11-25T22:30:00"), at("2026-11-26T02:00:00")),
            "Wednesday 25 November 2026, 22:30 – Thursday 26 November 2026, 02:00",
            "over midnight there are two days"
        );
    }

    #[test]
    fn a_day_without_its_year_keeps_its_order() {
        let date = at("2026-11-25T00:00:00").date();
        assert_eq!(day_month(Language::Ja, date), "11月25日", "the month comes first");
        assert_eq!(day_month(Language::De, date), "25. November", "the day has its dot");
        assert_eq!(weekday(Language::Es, date), "miércoles", "days of the week are small");
    }
}
