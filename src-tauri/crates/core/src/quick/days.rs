//! Days in a line: today, Thursday, in two weeks, 26 November, 26.11., 2026-11-26.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{
    Given,
    letters::Letters,
    words::{self, Heard},
};

/// What stands at a place, as far as days go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Day(NaiveDate),
    /// Two numbers that are a date either way.
    Unclear,
}

/// Years further away than this are no plan of anybody's.
const FURTHEST_YEAR: i32 = 2999;

/// The day that begins at `place`, with the words before it that belong to it, and where it ends.
pub(super) fn day(letters: &Letters, place: usize, given: &Given<'_>) -> Option<(usize, Found)> {
    let mut best = core(letters, place, given, false);
    // “by the”, “on next”: a few words at most.
    let mut roads = vec![(place, false)];
    for _ in 0..3 {
        let mut further = Vec::new();
        for (at, next) in roads {
            let plain = words::BEFORE_DAY.iter().map(|word| (word, next));
            let shifting = words::NEXT.iter().map(|word| (word, true));
            for (word, next) in plain.chain(shifting) {
                let Some(to) = letters.word(at, word) else { continue };
                let to = letters.spaces(to);
                if to > at && !further.contains(&(to, next)) {
                    further.push((to, next));
                }
            }
        }
        for (at, next) in &further {
            let found = core(letters, *at, given, *next);
            if found.is_some_and(|found| best.is_none_or(|best| found.0 > best.0)) {
                best = found;
            }
        }
        roads = further;
    }
    let (to, found) = best?;
    Some((behind(letters, to), found))
}

/// Past the little words that stand behind a day or a time.
pub(super) fn behind(letters: &Letters, to: usize) -> usize {
    let spaced = letters.spaces(to);
    words::BEHIND
        .iter()
        .filter_map(|word| {
            // Kana cling to what they follow; other words stand apart.
            let clings = word.chars().next().is_some_and(|c| ('\u{3040}'..='\u{309F}').contains(&c));
            if clings { letters.begin(to, word) } else { letters.word(spaced, word) }
        })
        .max()
        .unwrap_or(to)
}

fn core(letters: &Letters, place: usize, given: &Given<'_>, next: bool) -> Option<(usize, Found)> {
    let today = given.now.date();
    let numeric = numbers(letters, place, given);
    let others = [
        named(letters, place, today),
        weekday(letters, place, given, next),
        ahead(letters, place, today),
        month(letters, place, today),
        japanese(letters, place, today),
    ];
    let others = others.into_iter().flatten().map(|(to, day)| (to, Found::Day(day)));
    others.chain(numeric).max_by_key(|(to, _)| *to)
}

fn named(letters: &Letters, place: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let after = |days: u64| today.checked_add_days(Days::new(days));
    let monday = after(7 - u64::from(today.weekday().num_days_from_monday()));
    // Saturday of this week, also on Sunday: then it is the coming one.
    let saturday = after(match today.weekday().num_days_from_monday() {
        6 => 6,
        day => 5 - u64::from(day),
    });
    [
        (words::TODAY, after(0)),
        (words::TOMORROW, after(1)),
        (words::AFTER_TOMORROW, after(2)),
        (words::NEXT_WEEK, monday),
        (words::WEEKEND, saturday),
    ]
    .into_iter()
    .filter_map(|(words, day)| Some((letters.any(place, words)?, day?)))
    .max_by_key(|(to, _)| *to)
}

/// The nearest such day after today; with “next” the one of the coming week.
fn weekday(letters: &Letters, place: usize, given: &Given<'_>, next: bool) -> Option<(usize, NaiveDate)> {
    let today = given.now.date();
    let (to, number) = words::WEEKDAYS
        .iter()
        .filter_map(|(text, number, heard, weak)| {
            let heard = match heard {
                Heard::Everywhere => true,
                Heard::In(language) => given.language.split(['-', '_']).next() == Some(language),
            };
            let to = letters.word(place, text).filter(|_| heard)?;
            (!weak || stands_as_day(letters, place, to)).then_some((to, *number))
        })
        .max_by_key(|(to, _)| *to)?;
    let to = if letters.at(to) == Some('.') { to + 1 } else { to };
    let here = today.weekday().num_days_from_monday();
    let days = if next { 7 - here + number } else { (number + 6 - here) % 7 + 1 };
    Some((to, today.checked_add_days(Days::new(u64::from(days)))?))
}

/// Whether a word as short as “do” or “sun” is meant as a day: at an end of the line, before a number, or behind “on”.
fn stands_as_day(letters: &Letters, place: usize, to: usize) -> bool {
    let after = letters.spaces(if matches!(letters.at(to), Some('.' | ',')) { to + 1 } else { to });
    let number = letters.at(after).is_some_and(|c| c.is_ascii_digit() || matches!(c, '@' | '#' | '!'));
    let clock = words::BEFORE_TIME.iter().any(|word| letters.word(after, word).is_some());
    let mut before = place;
    while before > 0 && letters.at(before - 1) == Some(' ') {
        before -= 1;
    }
    let introduced = words::INTRODUCES.iter().any(|word| {
        let start = before.checked_sub(word.chars().count());
        start.is_some_and(|start| letters.starts(start) && letters.begin(start, word) == Some(before))
    });
    after >= letters.len() && place > 0 || number || clock || introduced
}

/// “in 3 days”, “en 2 semanas”, “3日後”, “بعد أسبوعين”.
fn ahead(letters: &Letters, place: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let fixed =
        words::AHEAD.iter().filter_map(|(text, days)| Some((letters.word(place, text)?, *days))).max_by_key(|(to, _)| *to);
    let counted = words::IN.iter().find_map(|word| {
        let at = letters.spaces(letters.word(place, word)?);
        let (count, to) = letters.number(at, 3)?;
        let to = letters.spaces(to);
        let unit = |list: &[&str], days: u64| letters.any(to, list).map(|to| (to, u64::from(count) * days));
        unit(words::DAYS, 1).or_else(|| unit(words::WEEKS, 7))
    });
    let japanese = letters.number(place, 3).filter(|_| letters.starts(place)).and_then(|(count, to)| {
        let unit = |text: &str, days: u64| letters.begin(to, text).map(|to| (to, u64::from(count) * days));
        unit("日後", 1).or_else(|| unit("週間後", 7))
    });
    let (to, days) = [fixed, counted, japanese].into_iter().flatten().max_by_key(|(to, _)| *to)?;
    Some((to, today.checked_add_days(Days::new(days))?))
}

/// The next such day from today on.
fn coming(today: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    // The 29th of February comes within eight years.
    (0..=8).find_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day).filter(|date| *date >= today))
}

fn dated(today: NaiveDate, year: Option<u32>, month: u32, day: u32) -> Option<NaiveDate> {
    match year {
        None => coming(today, month, day),
        Some(year) => {
            let year = i32::try_from(year).ok()?;
            let year = if year < 100 { 2000 + year } else { year };
            (year <= FURTHEST_YEAR).then(|| NaiveDate::from_ymd_opt(year, month, day))?
        }
    }
}

/// A number that is not the beginning of a time or a decimal.
fn whole(letters: &Letters, place: usize, most: usize) -> Option<(u32, usize)> {
    let (value, to) = letters.number(place, most)?;
    let clock = matches!(letters.at(to), Some(':')) && letters.at(to + 1).is_some_and(|c| c.is_ascii_digit());
    (!clock).then_some((value, to))
}

/// A month by its name with a day before or behind: “26 Nov”, “26 de noviembre de 2026”, “Nov 26th”.
fn month(letters: &Letters, place: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let name = |at: usize| {
        let found = words::MONTHS.iter().zip(1..).filter_map(|(names, number)| Some((letters.any(at, names)?, number)));
        found.max_by_key(|(to, _)| *to).map(|(to, number)| (if letters.at(to) == Some('.') { to + 1 } else { to }, number))
    };
    let year = |to: usize| {
        let mut at = letters.spaces(if letters.at(to) == Some(',') { to + 1 } else { to });
        if let Some(de) = letters.word(at, "de") {
            at = letters.spaces(de);
        }
        let (year, end) = whole(letters, at, 4)?;
        ((2000..=2999).contains(&year) && letters.ends(end)).then_some((year, end))
    };
    let finish = |to: usize, month: u32, day: u32| match year(to) {
        Some((year, end)) => Some((end, dated(today, Some(year), month, day)?)),
        None => Some((to, dated(today, None, month, day)?)),
    };
    if let Some((day, to)) = whole(letters, place, 2) {
        let mut at = to;
        for ending in ["st", "nd", "rd", "th", "."] {
            at = letters.begin(to, ending).unwrap_or(at);
        }
        at = letters.spaces(at);
        if let Some(of) = letters.any(at, &["of", "de"]) {
            at = letters.spaces(of);
        }
        let (to, month) = name(at)?;
        return finish(to, month, day);
    }
    let (to, month) = name(place)?;
    let at = letters.spaces(to);
    let (day, mut to) = whole(letters, at, 2)?;
    for ending in ["st", "nd", "rd", "th"] {
        to = letters.word(to, ending).unwrap_or(to);
    }
    // “May 6pm” is no day of May.
    (letters.ends(to) && letters.any(letters.spaces(to), words::EVENING).is_none()).then(|| finish(to, month, day))?
}

/// “11月26日”, “2026年11月26日”, “26日”.
fn japanese(letters: &Letters, place: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let unit = |at: usize, most: usize, sign: char| {
        letters.number(at, most).filter(|(_, to)| letters.at(*to) == Some(sign)).map(|(value, to)| (value, to + 1))
    };
    let (year, at) = unit(place, 4, '年').map_or((None, place), |(year, to)| (Some(year), to));
    if let Some((month, at)) = unit(at, 2, '月') {
        let (day, to) = unit(at, 2, '日')?;
        return Some((to, dated(today, year, month, day)?));
    }
    let (day, to) = unit(place, 2, '日')?;
    // “3日間” is a length and “3日後” is said elsewhere.
    if matches!(letters.at(to), Some('間' | '後')) {
        return None;
    }
    let date = (0..=2).find_map(|months| {
        let month = today.with_day(1)?.checked_add_months(Months::new(months))?;
        month.with_day(day).filter(|date| *date >= today)
    })?;
    Some((to, date))
}

/// 2026-11-26, 26.11., 26.11.2026, 26/11.
fn numbers(letters: &Letters, place: usize, given: &Given<'_>) -> Option<(usize, Found)> {
    if !letters.starts(place) {
        return None;
    }
    let today = given.now.date();
    let (first, to) = letters.number(place, 4)?;
    let sign = letters.at(to)?;
    let (second, to) = letters.number(to + 1, 2)?;
    let third = (letters.at(to) == Some(sign)).then(|| letters.number(to + 1, 4)).flatten();
    match (sign, third) {
        ('-', Some((third, to))) if first >= 1000 && letters.ends(to) => {
            Some((to, Found::Day(dated(today, Some(first), second, third)?)))
        }
        ('.', _) if first <= 31 => {
            let (year, to) = match third {
                Some((year, to)) => (Some(year), to),
                // “26.11.” needs its second full stop: “1.5” is a number.
                None => (None, (letters.at(to) == Some('.')).then_some(to + 1)?),
            };
            letters.ends(to).then(|| dated(today, year, second, first).map(|date| (to, Found::Day(date))))?
        }
        ('/', _) if first <= 31 => {
            let (year, to) = third.map_or((None, to), |(year, to)| (Some(year), to));
            if !letters.ends(to) {
                return None;
            }
            let day_first = match (given.language, first > 12, second > 12) {
                (_, true, true) => return None,
                (_, true, false) => true,
                (_, false, true) => false,
                ("en-US", ..) => false,
                // English alone does not say whether the month comes first.
                ("en", ..) if first != second => return Some((to, Found::Unclear)),
                ("ja", ..) => false,
                _ => true,
            };
            let (day, month) = if day_first { (first, second) } else { (second, first) };
            Some((to, Found::Day(dated(today, year, month, day)?)))
        }
        _ => None,
    }
}
