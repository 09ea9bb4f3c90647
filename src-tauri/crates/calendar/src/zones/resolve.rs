//! Which zone a name means. Order: IANA, vendor prefixes, Windows and display names, the feed's own VTIMEZONE, last guesses;
//! a known name wins over a VTIMEZONE that contradicts it. Every answer is remembered.

use super::{Zone, load, names, vtimezone};
use crate::text::{Component, Problems};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use hearth_core::Why;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// Names are remembered for the whole program; a hostile feed must not grow that without end.
const REMEMBERED: usize = 4_096;

static BY_NAME: LazyLock<RwLock<HashMap<String, Option<Arc<Zone>>>>> = LazyLock::new(RwLock::default);

/// The zone of an IANA name, of a Windows name, or of a vendor's spelling of one of these. `None` for a name without meaning.
pub fn zone(name: &str) -> Option<Arc<Zone>> {
    if let Some(known) = BY_NAME.read().unwrap_or_else(PoisonError::into_inner).get(name) {
        return known.clone();
    }
    let found = look_up(name);
    let mut remembered = BY_NAME.write().unwrap_or_else(PoisonError::into_inner);
    if remembered.len() < REMEMBERED {
        remembered.insert(name.to_owned(), found.clone());
    }
    found
}

/// Whether the name is an IANA zone name, in its own spelling or another case.
pub fn is_zone(name: &str) -> bool {
    load::load(name).is_some()
}

/// The instant of a wall-clock time in a zone; `None` for an unknown zone. Skipped and doubled times as in [`Zone::to_instant`].
pub fn to_instant(wall: NaiveDateTime, zone_name: &str) -> Option<DateTime<Utc>> {
    zone(zone_name).map(|zone| zone.to_instant(wall))
}

/// The wall-clock time of an instant in a zone; `None` for an unknown zone.
pub fn to_wall(instant: DateTime<Utc>, zone_name: &str) -> Option<NaiveDateTime> {
    zone(zone_name).map(|zone| zone.to_wall(instant))
}

/// Whether the name is an IANA name, perhaps behind a vendor's prefix: then it wins over any definition.
fn names_iana(name: &str) -> bool {
    zone(name).is_some_and(|zone| name.to_ascii_lowercase().contains(&zone.name().to_ascii_lowercase()))
}

/// Whether a definition is hours away from the Windows zone it is named after: then the name is only a label that someone kept,
/// while small differences mean that the definition is older than the zone data.
fn contradicts(own: &Zone, named: &Zone) -> bool {
    const HOURS: i32 = 3 * 3_600;
    let days = (2015..2027).flat_map(|year| [1, 7].map(|month| NaiveDate::from_ymd_opt(year, month, 15)));
    days.flatten()
        .map(|day| day.and_time(NaiveTime::MIN).and_utc())
        .any(|at| (own.offset_at(at) - named.offset_at(at)).abs() > HOURS)
}

fn look_up(name: &str) -> Option<Arc<Zone>> {
    let name = name.trim().trim_matches('"').trim();
    let plain = name.replace('\\', "");
    let found = load::load(&plain)
        .or_else(|| without_prefix(&plain))
        .or_else(|| names::standing_for(&plain).and_then(|iana| load::load(&iana)))?;
    Some(Arc::new(found))
}

/// `/vendor/version/Area/City` and the like: the longest tail that is a zone.
fn without_prefix(name: &str) -> Option<Zone> {
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    let vendor = name.starts_with('/') || name.contains("://");
    let shortest = if vendor { 1 } else { 2 };
    (shortest..=3.min(parts.len())).rev().find_map(|count| load::load(&parts[parts.len() - count..].join("/")))
}

/// A feed gives every event the same definition, so evaluated ones are remembered by their content. Few are ever in use.
static BY_CONTENT: LazyLock<RwLock<HashMap<[u8; 32], Arc<Zone>>>> = LazyLock::new(RwLock::default);
const DEFINITIONS_REMEMBERED: usize = 256;

/// The zone of a VTIMEZONE; problems are told the first time.
fn defined(tzid: &str, block: &Component, problems: &mut Problems) -> Option<Arc<Zone>> {
    let mut hasher = Sha256::new();
    hasher.update(tzid);
    for part in &block.children {
        hasher.update([0]);
        hasher.update(part.name.as_bytes());
        for property in &part.properties {
            hasher.update([1]);
            hasher.update(property.name.as_bytes());
            hasher.update([2]);
            hasher.update(property.value.as_bytes());
        }
    }
    let content: [u8; 32] = hasher.finalize().into();
    if let Some(known) = BY_CONTENT.read().unwrap_or_else(PoisonError::into_inner).get(&content) {
        return Some(known.clone());
    }
    let zone = Arc::new(vtimezone::evaluate(tzid, block, problems)?);
    let mut remembered = BY_CONTENT.write().unwrap_or_else(PoisonError::into_inner);
    if remembered.len() >= DEFINITIONS_REMEMBERED {
        remembered.clear();
    }
    remembered.insert(content, zone.clone());
    Some(zone)
}

/// The zones of one calendar file or resource.
#[derive(Debug, Default, Clone)]
pub(crate) struct Zones {
    definitions: HashMap<String, Definition>,
    resolved: HashMap<String, Option<Arc<Zone>>>,
}

#[derive(Debug, Clone)]
struct Definition {
    zone: Option<Arc<Zone>>,
    location: Option<String>,
}

impl Zones {
    /// Takes note of a VTIMEZONE. It is evaluated only if its name alone says nothing; the first of a name counts.
    pub(crate) fn define(&mut self, component: &Component, problems: &mut Problems) {
        let Some(tzid) = component.value("TZID").map(str::trim) else {
            problems.at(component.line, Why::new("ics-zone-no-id"));
            return;
        };
        if self.definitions.contains_key(tzid) || names_iana(tzid) {
            return;
        }
        let location = component.value("X-LIC-LOCATION").map(str::to_owned);
        let zone = defined(tzid, component, problems);
        self.definitions.insert(tzid.to_owned(), Definition { zone, location });
    }

    /// Whether the definition of a name may count.
    pub(crate) fn is_defined(&self, tzid: &str) -> bool {
        self.definitions.contains_key(tzid)
    }

    /// The zone that a TZID means in this file.
    pub(crate) fn resolve(&mut self, tzid: &str) -> Option<Arc<Zone>> {
        let tzid = tzid.trim();
        if let Some(known) = self.resolved.get(tzid) {
            return known.clone();
        }
        let defined = self.definitions.get(tzid);
        let (own, location) = defined.map_or((None, None), |d| (d.zone.clone(), d.location.as_deref()));
        let named = zone(tzid).filter(|named| !own.as_ref().is_some_and(|own| contradicts(own, named)));
        let found = named.or_else(|| own.or_else(|| zone(location?)).or_else(|| names::guess(tzid).map(Arc::new)));
        self.resolved.insert(tzid.to_owned(), found.clone());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Option<String> {
        zone(name).map(|zone| zone.name().to_string())
    }

    #[test]
    fn vendor_prefixes_and_case_do_not_hide_a_zone() {
        for name in [
            "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
            "/citadel.org/20210210_1/Europe/Berlin",
            "europe/berlin",
            "\"Europe/Berlin\"",
            "posix/Europe/Berlin",
        ] {
            assert_eq!(named(name).as_deref(), Some("Europe/Berlin"), "{name} means Berlin");
        }
        assert_eq!(
            named("/mozilla.org/20070129_1/America/Argentina/Buenos_Aires").as_deref(),
            Some("America/Argentina/Buenos_Aires"),
            "names of three parts are found whole"
        );
    }

    #[test]
    fn a_name_without_meaning_stays_unknown() {
        for name in ["Customized Time Zone", "tzone://Microsoft/Custom", "Foo/Bar", "", "/", "Europe/CUSTOM"] {
            assert!(zone(name).is_none(), "{name} must not become some zone, least of all UTC");
        }
    }
}
