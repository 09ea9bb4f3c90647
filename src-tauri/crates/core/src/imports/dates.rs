//! Dates as tables write them. `04/05/2024` has two meanings: another row proves which, or the user is asked.

use chrono::NaiveDate;

/// What the dates of a file say about the order of day and month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayOrder {
    /// No date needs to know.
    Clear,
    /// A row that fits one order only.
    Proved { day_first: bool },
    /// One such date, to be shown with the question.
    Ask { example: String },
}

fn parts(text: &str) -> Option<(u32, u32, i32)> {
    let day = text.split([' ', 'T', ',']).next()?;
    let mut numbers = day.split(['/', '-']);
    let (a, b, c) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?, numbers.next()?);
    if numbers.next().is_some() || !(c.len() == 4 || c.len() == 2) || a > 31 {
        return None;
    }
    let year: i32 = c.parse().ok()?;
    Some((a, b, if c.len() == 2 { 2000 + year } else { year }))
}

/// Judges all dates of a file together.
pub fn day_order<'a>(dates: impl Iterator<Item = &'a str>) -> DayOrder {
    let mut example = None;
    for text in dates.map(str::trim) {
        match parts(text) {
            Some((a, b, _)) if a > 12 && b <= 12 => return DayOrder::Proved { day_first: true },
            Some((a, b, _)) if b > 12 && a <= 12 => return DayOrder::Proved { day_first: false },
            Some((a, b, _)) if a != b && example.is_none() => example = Some(text.to_owned()),
            _ => {}
        }
    }
    example.map_or(DayOrder::Clear, |example| DayOrder::Ask { example })
}

/// A date in any of the forms that are in use; `None` where it is none.
pub fn date(text: &str, day_first: bool) -> Option<NaiveDate> {
    let text = text.trim();
    let head = text.get(..10).unwrap_or(text);
    if let Ok(date) = NaiveDate::parse_from_str(head, "%Y-%m-%d") {
        return Some(date);
    }
    for format in ["%d.%m.%Y", "%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y"] {
        if let Ok(date) = NaiveDate::parse_from_str(text, format) {
            return Some(date);
        }
    }
    let (a, b, year) = parts(text)?;
    let (day, month) = if day_first { (a, b) } else { (b, a) };
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_row_proves_the_order_of_all() {
        assert_eq!(
            day_order(["04/05/2024", "13/05/2024"].into_iter()),
            DayOrder::Proved { day_first: true },
            "there is no 13th month"
        );
        assert_eq!(day_order(["04/05/2024"].into_iter()), DayOrder::Ask { example: "04/05/2024".into() }, "nothing proves it");
        assert_eq!(
            day_order(["26.01.2025", "2025-01-26", "05/05/2024"].into_iter()),
            DayOrder::Clear,
            "these have one meaning each"
        );
    }

    #[test]
    fn dates_of_many_tables_are_read() {
        for text in ["2023-04-05", "05.04.2023", "05/04/2023", "2023-04-05T10:00:00.000Z", "5 April 2023"] {
            assert_eq!(date(text, true), NaiveDate::from_ymd_opt(2023, 4, 5), "{text}");
        }
        assert_eq!(date("soon", true), None, "a word is no date");
    }
}
