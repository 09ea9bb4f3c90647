//! Names that stand for a zone without being one: Windows identifiers, display names of Windows and Exchange, vendors' own.

use super::{Zone, load};
use chrono::{TimeZone, Utc};
use std::collections::HashMap;
use std::sync::LazyLock;
use strum::IntoEnumIterator;
use windows_timezones::WindowsTimezone;

/// Names that the Unicode list of Windows zones does not hold (any more), lower case.
const OTHERS: [(&str, &str); 31] = [
    ("z", "Etc/UTC"),
    ("coordinated universal time", "Etc/UTC"),
    ("utc time", "Etc/UTC"),
    ("kamchatka standard time", "Asia/Kamchatka"),
    ("mid-atlantic standard time", "Etc/GMT+2"),
    ("armenian standard time", "Asia/Yerevan"),
    ("mexico standard time", "America/Mexico_City"),
    ("mexico standard time 2", "America/Mazatlan"),
    ("us eastern standard time (indiana)", "America/Indiana/Indianapolis"),
    ("malay peninsula standard time", "Asia/Singapore"),
    ("prague bratislava standard time", "Europe/Prague"),
    // Display names whose cities have since moved to another offset, keyed with the offset they were written for.
    ("(utc+02:00) minsk", "Europe/Chisinau"),
    ("(utc+03:00) moscow, st petersburg, volgograd", "Europe/Moscow"),
    ("(utc-03:00) georgetown", "America/Cayenne"),
    ("(utc-02:00) mid-atlantic", "Etc/GMT+2"),
    ("(utc-02:00) mid-atlantic - old", "Etc/GMT+2"),
    ("(utc+13:00) samoa", "Pacific/Apia"),
    ("(utc-11:00) midway island, samoa", "Pacific/Pago_Pago"),
    ("(utc-11:00) samoa", "Pacific/Apia"),
    ("(utc-12:00) eniwetok, kwajalein", "Etc/GMT+12"),
    ("(utc-12:00) eniwetok, kwajalein, dateline time", "Etc/GMT+12"),
    ("(utc+02:00) athens, istanbul, minsk", "Europe/Athens"),
    ("(utc+02:00) eastern europe", "Europe/Bucharest"),
    ("(utc+02:00) israel, jerusalem standard time", "Asia/Jerusalem"),
    ("(utc+01:00) prague, central europe", "Europe/Prague"),
    ("(utc+05:00) islamabad, karachi, tashkent", "Asia/Karachi"),
    ("(utc+06:00) almaty, novosibirsk, north central asia", "Asia/Almaty"),
    ("(utc+07:00) krasnoyarsk", "Asia/Krasnoyarsk"),
    ("(utc-04:00) santiago", "America/Santiago"),
    ("(utc-01:00) cape verde is", "Atlantic/Cape_Verde"),
    ("(utc+10:00) guam, port moresby", "Pacific/Port_Moresby"),
];

/// Everything that is known as a whole, lower case, and the single places of display names.
struct Table {
    whole: HashMap<String, &'static str>,
    places: HashMap<String, Vec<&'static str>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut whole, mut places) = (HashMap::new(), HashMap::<String, Vec<&'static str>>::new());
    for windows in WindowsTimezone::iter() {
        let (iana, description) = (windows.tzdb_id(), plain(windows.description()));
        whole.insert(plain(windows.name()), iana);
        let (_, rest) = split(&description);
        for place in rest.split(", ") {
            places.entry(place.to_owned()).or_default().push(iana);
        }
        whole.entry(rest.to_owned()).or_insert(iana);
        whole.insert(description, iana);
    }
    whole.extend(OTHERS.iter().map(|(name, iana)| ((*name).to_owned(), *iana)));
    Table { whole, places }
});

/// The IANA name that a Windows or display name stands for. `None` for an IANA name.
pub(super) fn standing_for(name: &str) -> Option<String> {
    let name = plain(name);
    let numbered = name.rsplit_once(' ').filter(|(_, tail)| tail.bytes().all(|byte| byte.is_ascii_digit())).map(|(head, _)| head);
    let known = |name: &str| TABLE.whole.get(name).map(|iana| (*iana).to_owned());
    known(&name).or_else(|| known(numbered?)).or_else(|| by_places(&name))
}

/// `(GMT+1:00) A & B; C.` to `(utc+01:00) a and b, c`.
fn plain(name: &str) -> String {
    let mut text = name.trim().to_lowercase().replace('&', "and").replace(';', ",").replace('.', "");
    for age in [" - new", " - old", " (new)", " (old)"] {
        if let Some(shorter) = text.strip_suffix(age) {
            text = shorter.to_owned();
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match split(&text) {
        (Some(minutes), rest) => {
            let (sign, minutes) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
            format!("(utc{sign}{:02}:{:02}) {rest}", minutes / 60, minutes % 60)
        }
        (None, _) => text,
    }
}

/// The offset in minutes before a display name, and the name behind it.
fn split(name: &str) -> (Option<i32>, &str) {
    let parsed = name.strip_prefix('(').and_then(|rest| rest.split_once(')')).and_then(|(inside, rest)| {
        let offset = inside.strip_prefix("utc").or_else(|| inside.strip_prefix("gmt"))?;
        let rest = rest.trim().strip_prefix("greenwich mean time:").unwrap_or(rest).trim();
        Some((offset_minutes(offset)?, rest))
    });
    parsed.map_or((None, name), |(offset, rest)| (Some(offset), rest))
}

/// Minutes of `` (none), `+1`, `+01`, `-0330`, `+05:45`.
fn offset_minutes(text: &str) -> Option<i32> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    let sign = if text.starts_with(['-', '\u{2212}']) { -1 } else { 1 };
    let rest = text.trim_start_matches(['+', '-', '\u{2212}']);
    let (hours, minutes) = match rest.split_once(':') {
        Some(parts) => parts,
        None if rest.len() == 4 => (rest.get(..2)?, rest.get(2..)?),
        None => (rest, "0"),
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..=14).contains(&hours) && (0..60).contains(&minutes)).then_some(sign * (hours * 60 + minutes))
}

/// A list of places: the first one that keeps the offset written before it, or else the first one known.
fn by_places(name: &str) -> Option<String> {
    let (offset, rest) = split(name);
    if offset.is_none() && !rest.contains(", ") {
        return None;
    }
    let candidates: Vec<String> = rest
        .split(", ")
        .flat_map(|place| {
            let listed = TABLE.places.get(place).into_iter().flatten().map(|iana| (*iana).to_owned());
            listed.chain(load::by_city(place)).collect::<Vec<_>>()
        })
        .collect();
    let keeps = |iana: &String| {
        let winter = Utc.with_ymd_and_hms(2026, 1, 15, 0, 0, 0).single();
        let summer = Utc.with_ymd_and_hms(2026, 7, 15, 0, 0, 0).single();
        let zone = load::load(iana);
        let standard = zone.zip(winter.zip(summer)).map(|(zone, (w, s))| zone.offset_at(w).min(zone.offset_at(s)) / 60);
        offset.is_none() || standard == offset
    };
    candidates.iter().find(|iana| keeps(iana)).or(candidates.first()).cloned()
}

/// Names of old programs that say too little to be preferred to a feed's own definition.
const LAST_RESORT: [(&str, &str); 8] = [
    ("western/central europe", "Europe/Berlin"),
    ("eastern/central europe", "Europe/Bucharest"),
    ("eastern", "America/New_York"),
    ("central", "America/Chicago"),
    ("mountain", "America/Denver"),
    ("pacific", "America/Los_Angeles"),
    ("alaskan", "America/Anchorage"),
    ("hawaiian", "Pacific/Honolulu"),
];

/// Readings that are tried only after the feed's own definition: `Europe_Berlin`, `US-Eastern`, `UTC+11`.
pub(super) fn guess(name: &str) -> Option<Zone> {
    let bare = name.trim().trim_matches('"');
    let named = ['_', '-'].iter().find_map(|mark| load::load(&bare.replacen(*mark, "/", 1)));
    let lower = bare.to_lowercase();
    let resort = || LAST_RESORT.iter().find(|(known, _)| *known == lower).and_then(|(_, iana)| load::load(iana));
    named.or_else(resort).or_else(|| {
        let upper = bare.to_ascii_uppercase();
        let offset = upper.strip_prefix("UTC").or_else(|| upper.strip_prefix("GMT"))?;
        offset.starts_with(['+', '-']).then(|| offset_minutes(offset)).flatten().map(|m| Zone::new(bare, m * 60, Vec::new()))
    })
}
