//! Times of day and lengths in a line: 6pm, 18:00–20:00, um 18 Uhr, las 6 de la tarde, 午後6時, 6 م; 2h, 90 min, 一時間.

use chrono::NaiveTime;

use super::{Given, days, letters::Letters, words};

const DAY: i64 = 24 * 60;

/// A time that was read: minutes from midnight, where it ends, and whether it is surely a time or only a number.
#[derive(Debug, Clone, Copy)]
struct Clock {
    minutes: u32,
    to: usize,
    certain: bool,
    /// Whether it says morning or evening, or counts to 24.
    half_said: bool,
}

/// The time that begins at `place` and its length if an end is given.
pub(super) fn time(letters: &Letters, place: usize, given: &Given<'_>) -> Option<(usize, NaiveTime, Option<i64>)> {
    let asked = words::BEFORE_TIME.iter().filter_map(|word| letters.word(place, word)).map(|to| letters.spaces(to)).max();
    let hinted = words::BEFORE_CLOCK.iter().filter_map(|word| letters.word(place, word)).map(|to| letters.spaces(to)).max();
    let (start, asked) = match (asked, hinted) {
        (Some(at), _) => (at, true),
        (None, Some(at)) => (at, false),
        (None, None) => (place, false),
    };
    let mut first = clock(letters, start)?;
    let second = end_of_range(letters, first.to);
    let certain = first.certain || second.is_some_and(|second| second.certain);
    let alone = second.map_or(first.to, |second| second.to);
    let settled = certain || asked && nothing_counted(letters, alone, given);
    if !settled {
        return None;
    }
    let mut minutes = None;
    let mut to = first.to;
    if let Some(second) = second {
        to = second.to;
        let mut end = second.minutes;
        if !first.half_said && second.half_said {
            // “6–8pm” begins in the evening, “11–1pm” in the morning.
            let later = first.minutes % 720 + 720;
            first.minutes = if end >= 720 && later < end { later } else { first.minutes };
        } else if !first.half_said && !second.half_said {
            first.minutes = likely(first.minutes);
            end = if end <= first.minutes && end < 720 { end + 720 } else { likely(end) };
        }
        let length = (i64::from(end) - i64::from(first.minutes)).rem_euclid(DAY);
        minutes = Some(length).filter(|length| *length > 0);
    } else if !first.half_said {
        first.minutes = likely(first.minutes);
    }
    let at = NaiveTime::from_hms_opt(first.minutes / 60, first.minutes % 60, 0)?;
    Some((days::behind(letters, to), at, minutes))
}

/// Without a word about morning or evening, 1 to 7 o'clock is in the afternoon: that is when communities meet.
fn likely(minutes: u32) -> u32 {
    if (60..480).contains(&minutes) { minutes + 720 } else { minutes }
}

/// Whether a bare number is not the number of something: “at 6” yes, “look at 3 rooms” no.
fn nothing_counted(letters: &Letters, to: usize, given: &Given<'_>) -> bool {
    let after = letters.spaces(to);
    match letters.at(after) {
        None => true,
        Some(c) if !c.is_alphanumeric() => !matches!(c, '%' | '€' | '$' | '/' | '-'),
        Some(_) => days::day(letters, after, given).is_some(),
    }
}

fn end_of_range(letters: &Letters, to: usize) -> Option<Clock> {
    let spaced = letters.spaces(to);
    let at = match letters.at(spaced) {
        Some('-' | '~') => spaced + 1,
        _ => words::TO.iter().filter_map(|word| letters.word(spaced, word)).max()?,
    };
    clock(letters, letters.spaces(at))
}

fn clock(letters: &Letters, place: usize) -> Option<Clock> {
    if !letters.starts(place) {
        return None;
    }
    let named = words::NAMED_TIMES.iter().filter_map(|(word, minutes)| Some((letters.word(place, word)?, *minutes)));
    if let Some((to, minutes)) = named.max_by_key(|(to, _)| *to) {
        return Some(Clock { minutes, to, certain: true, half_said: true });
    }
    japanese(letters, place).or_else(|| half(letters, place)).or_else(|| numbers(letters, place))
}

/// “halb 7” is half an hour before seven.
fn half(letters: &Letters, place: usize) -> Option<Clock> {
    let at = letters.spaces(letters.word(place, "halb")?);
    let (hour, to) = letters.number(at, 2).filter(|(hour, to)| (1..=12).contains(hour) && letters.ends(*to))?;
    Some(Clock { minutes: hour * 60 - 30, to, certain: true, half_said: false })
}

/// “18時30分”, “午後6時半”.
fn japanese(letters: &Letters, place: usize) -> Option<Clock> {
    let spoken = [("午前", 0), ("朝", 0), ("午後", 720), ("夜", 720), ("夕方", 720)];
    let half = spoken.iter().find_map(|(word, add)| Some((letters.begin(place, word)?, *add)));
    let (hour, to) = letters.number(half.map_or(place, |half| half.0), 2)?;
    let to = (letters.at(to) == Some('時') && letters.at(to + 1) != Some('間')).then_some(to + 1)?;
    let (minute, to) = match letters.number(to, 2) {
        Some((minute, end)) if letters.at(end) == Some('分') => (minute, end + 1),
        _ if letters.at(to) == Some('半') => (30, to + 1),
        _ => (0, to),
    };
    let add = half.map_or(0, |half| half.1);
    let hour = if add > 0 && hour < 12 { hour + 12 } else { hour };
    let minutes = (hour < 24 && minute < 60).then_some(hour * 60 + minute)?;
    Some(Clock { minutes, to, certain: true, half_said: half.is_some() || hour >= 8 })
}

fn numbers(letters: &Letters, place: usize) -> Option<Clock> {
    let (hour, mut to) = letters.number(place, 2)?;
    let sign = letters.at(to);
    let minute = letters.number(to + 1, 2).filter(|(minute, end)| *minute < 60 && *end == to + 3);
    let (mut minute, mut written, mut dotted) = match (sign, minute) {
        (Some(':'), Some((minute, end))) => {
            to = end;
            (minute, true, false)
        }
        (Some('h'), Some((minute, end))) if letters.ends(end) && hour >= 3 => {
            to = end;
            (minute, true, false)
        }
        (Some('.'), Some((minute, end))) if letters.at(end) != Some('.') => {
            to = end;
            (minute, false, true)
        }
        _ => (0, false, false),
    };
    if let Some(end) = letters.word(letters.spaces(to), "y media").filter(|_| !written && !dotted) {
        (minute, written, to) = (30, true, end);
    }
    let after = letters.spaces(to);
    let reading = |words: &[&str]| letters.any(after, words);
    let (morning, evening) = (reading(words::MORNING), reading(words::EVENING));
    if let Some(end) = morning.max(evening) {
        if !(1..=12).contains(&hour) {
            return None;
        }
        let hour = hour % 12 + if evening > morning { 12 } else { 0 };
        return Some(Clock { minutes: hour * 60 + minute, to: end, certain: true, half_said: true });
    }
    if hour > 23 {
        return None;
    }
    let oclock = reading(words::OCLOCK);
    let hours = letters.word(to, "h").filter(|_| hour >= 13 && minute == 0);
    let end = oclock.or(hours).unwrap_or(to);
    // “6 Uhr abends”.
    if let Some(oclock) = oclock {
        let after = letters.spaces(oclock);
        let (morning, evening) = (letters.any(after, words::MORNING), letters.any(after, words::EVENING));
        if let Some(end) = morning.max(evening).filter(|_| (1..=12).contains(&hour)) {
            let hour = hour % 12 + if evening > morning { 12 } else { 0 };
            return Some(Clock { minutes: hour * 60 + minute, to: end, certain: true, half_said: true });
        }
    }
    let certain = written || oclock.is_some() || hours.is_some();
    dotted &= !certain;
    if !certain && !letters.ends(end) {
        return None;
    }
    // “1.30” is a price or a version unless something before it asks for a time.
    Some(Clock {
        minutes: hour * 60 + minute,
        to: end,
        certain,
        half_said: hour >= 8 || hour == 0 || (oclock.is_some() && !dotted) || zero_led(letters, place),
    })
}

/// “06:30” is half past six in the morning.
fn zero_led(letters: &Letters, place: usize) -> bool {
    letters.at(place) == Some('0')
}

/// The length that begins at `place`, in minutes. `!` before it settles that it is one.
pub(super) fn estimate(letters: &Letters, place: usize) -> Option<(usize, i64)> {
    let called = letters.at(place) == Some('!');
    let mut start = if called { place + 1 } else { place };
    if !called && let Some(to) = words::BEFORE_LENGTH.iter().filter_map(|word| letters.word(place, word)).max() {
        start = letters.spaces(to);
    }
    if !letters.starts(start) {
        return None;
    }
    let named = words::NAMED_LENGTHS.iter().filter_map(|(word, minutes)| Some((letters.word(start, word)?, *minutes)));
    if let Some(found) = named.max_by_key(|(to, _)| *to) {
        return Some(found);
    }
    let (whole, mut to) = letters.number(start, 4)?;
    let mut tenths = 0;
    if matches!(letters.at(to), Some('.' | ','))
        && let Some((part, end)) = letters.number(to + 1, 2)
    {
        tenths = if end == to + 2 { part * 10 } else { part };
        to = end;
    }
    let after = letters.spaces(to);
    let whole = i64::from(whole);
    let minutes = if let Some(end) = letters.any(after, words::HOURS) {
        // “2h 30m”, “1時間半”.
        let more = letters.spaces(end);
        let rest = letters.number(more, 2).and_then(|(rest, at)| {
            let end = letters.any(letters.spaces(at), words::MINUTES).or_else(|| letters.word(at, "m"))?;
            Some((end, i64::from(rest)))
        });
        let rest = rest.or_else(|| (letters.at(end) == Some('半')).then_some((end + 1, 30)));
        let (end, rest) = rest.unwrap_or((end, 0));
        to = end;
        whole * 60 + i64::from(tenths) * 60 / 100 + rest
    } else if let Some(end) = letters.any(after, words::MINUTES).or_else(|| letters.word(to, "m")) {
        to = end;
        whole
    } else if letters.at(to) == Some('h')
        && let Some((rest, end)) = letters.number(to + 1, 2).filter(|(rest, end)| *rest < 60 && letters.ends(*end))
    {
        to = end;
        whole * 60 + i64::from(rest)
    } else if called && tenths == 0 && letters.ends(to) {
        whole
    } else {
        return None;
    };
    (1..=7 * DAY).contains(&minutes).then_some((to, minutes))
}
