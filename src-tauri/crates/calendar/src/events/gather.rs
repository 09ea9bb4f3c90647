//! A whole file to its calendar: the events of one UID together with what they need to be understood are one resource, the
//! unit that is stored (RFC 4791 §4.1).

use super::bound::{WalkBudget, bounds};
use super::read::{Event, Series, Surroundings, read_event};
use crate::share::{is_much, share};
use crate::text::{Component, Problems, Tree, decode, digest, nest, shown};
use crate::times::read_duration;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use hearth_core::{Problem, Why};
use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

/// Starts of counted rules walked for the bounds of one file.
const WALKS: u32 = 200_000;
/// Bytes of time zone definitions copied into the resources of one file.
const DEFINITION_BYTES: usize = 32 << 20;
/// A feed may ask to be fetched at most this often …
const SHORTEST_REFRESH: Duration = Duration::from_secs(15 * 60);
/// … and at least this often.
const LONGEST_REFRESH: Duration = Duration::from_secs(30 * 24 * 3_600);

/// What a file says about itself, and its events.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    /// NAME or X-WR-CALNAME.
    pub name: Option<String>,
    /// METHOD, upper case. In a feed it is no message to act on.
    pub method: Option<String>,
    /// How often it asks to be fetched again, between 15 minutes and 30 days.
    pub refresh: Option<Duration>,
    /// A VCALENDAR was found. Without one the body is something else, such as a web page.
    pub found: bool,
    /// Every VCALENDAR came to its end. An incomplete file may add and change events, but what it lacks is not gone.
    pub complete: bool,
    /// One per UID, in the order of their first event.
    pub resources: Vec<Resource>,
}

impl Calendar {
    /// Number of VEVENTs kept.
    pub fn events(&self) -> usize {
        self.resources.iter().map(|resource| resource.events).sum()
    }
}

/// The events of one UID: what is stored, and what is needed to find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its UID, or a hash of its content where the file gives none.
    pub uid: String,
    /// A VCALENDAR with its VEVENTs as they came, and the VTIMEZONEs whose names alone do not say which zone is meant.
    pub text: String,
    /// Changes when the content does, not when only DTSTAMP does. 64 hex digits.
    pub hash: String,
    /// Title of the series.
    pub summary: String,
    /// Nothing of it happens before.
    pub first: DateTime<Utc>,
    /// Nothing of it happens after; `None` if it goes on for ever or its end is not known.
    pub last: Option<DateTime<Utc>>,
    /// It repeats.
    pub recurring: bool,
    /// Number of VEVENTs.
    pub events: usize,
    /// It is a task (VTODO) and no event: its bounds lie before everything, because no page of a calendar shows it.
    pub todo: bool,
}

impl Resource {
    /// The resource of a stored text; `None` if there is no usable event in it.
    pub fn parse(text: &str) -> Option<Self> {
        read(text.as_bytes()).0.resources.into_iter().next()
    }

    /// The resource of a text as a server of calendars keeps it: an event, or a task.
    pub fn of_server(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| Self::of_todo(text))
    }

    fn of_todo(text: &str) -> Option<Self> {
        let mut problems = Problems::default();
        let tree = nest(text.as_bytes(), &mut problems);
        let mut entries = tree.roots.iter().filter(|root| root.name == "VCALENDAR").flat_map(|root| &root.children);
        let todo = entries.find(|child| child.name == "VTODO")?;
        let never = NaiveDate::from_ymd_opt(1, 1, 1)?.and_time(NaiveTime::MIN).and_utc();
        Some(Self {
            uid: uid_of(todo, text.as_bytes()),
            text: text.to_owned(),
            hash: digest([text].into_iter()),
            summary: todo.value("SUMMARY").map(shown).unwrap_or_default(),
            first: never,
            last: Some(never),
            recurring: false,
            events: 0,
            todo: true,
        })
    }

    /// Its events, ready to be expanded.
    pub fn series(&self) -> Series {
        Series::parse(&self.text)
    }
}

/// UID of an event, or a stable stand-in made from its content.
pub(super) fn uid_of(component: &Component, file: &[u8]) -> String {
    let given = component.value("UID").filter(|uid| !uid.trim().is_empty());
    given.map_or_else(|| format!("no-uid-{}", &digest([component.text(file).as_str()].into_iter())[..32]), str::to_owned)
}

/// Reads a file of any origin. Never fails: what cannot be used is named in the problems, with its line.
pub fn read(bytes: &[u8]) -> (Calendar, Vec<Problem>) {
    let mut problems = Problems::default();
    let file = decode(bytes, &mut problems);
    let tree = nest(&file, &mut problems);
    let mut calendar = Calendar { found: tree.found, complete: tree.complete, ..Calendar::default() };
    let mut gathering = Gathering { file: &file, groups: Vec::new(), by_uid: HashMap::new(), definitions: DEFINITION_BYTES };
    for root in &tree.roots {
        match root.name.as_ref() {
            "VCALENDAR" => {
                describe(&mut calendar, root);
                gathering.take(root, &mut problems);
            }
            "VEVENT" => {
                problems.at(root.line, Why::new("ics-event-outside"));
            }
            _ => {}
        }
    }
    let mut budget = WalkBudget(WALKS);
    let bounded = gathering.groups.into_iter().map(|group| {
        let bounds = bounds(&group.series, &mut budget);
        (group, bounds)
    });
    calendar.resources = finish(bounded.collect(), tree);
    (calendar, problems.into_list())
}

/// Writes and hashes every resource; meanwhile, what was read of the file is let go of, which costs as much as reading a part of it.
fn finish(groups: Vec<(Group, Bounds)>, tree: Tree<'_>) -> Vec<Resource> {
    let write = |part: Vec<(Group, Bounds)>| part.into_iter().map(|(group, bounds)| group.finish(bounds)).collect();
    if !is_much(groups.len()) {
        return write(groups);
    }
    std::thread::scope(|scope| {
        scope.spawn(move || drop(tree));
        let parts: Vec<Vec<Resource>> = share(groups, write);
        parts.into_iter().flatten().collect()
    })
}

fn describe(calendar: &mut Calendar, root: &Component) {
    let text = |name: &str| root.value(name).map(shown).filter(|text| !text.is_empty());
    calendar.name = calendar.name.take().or_else(|| text("NAME")).or_else(|| text("X-WR-CALNAME"));
    calendar.method = calendar.method.take().or_else(|| text("METHOD").map(|method| method.to_ascii_uppercase()));
    let hint = root.value("REFRESH-INTERVAL").or_else(|| root.value("X-PUBLISHED-TTL")).and_then(read_duration);
    let asked = hint.and_then(|span| (span.days + span.exact).to_std().ok());
    calendar.refresh = calendar.refresh.or(asked.map(|asked| asked.clamp(SHORTEST_REFRESH, LONGEST_REFRESH)));
}

/// Nothing of a resource happens before the first or after the last.
type Bounds = (DateTime<Utc>, Option<DateTime<Utc>>);

struct Gathering<'a> {
    file: &'a [u8],
    groups: Vec<Group>,
    by_uid: HashMap<String, usize>,
    definitions: usize,
}

#[derive(Default)]
struct Group {
    uid: String,
    header: String,
    definitions: Vec<String>,
    defined: BTreeSet<String>,
    events: Vec<String>,
    series: Series,
}

impl Gathering<'_> {
    fn take(&mut self, root: &Component, problems: &mut Problems) {
        let here = Surroundings::of(root, problems);
        let blocks: HashMap<&str, &Component> = root
            .children
            .iter()
            .filter(|child| child.name == "VTIMEZONE")
            .filter_map(|block| Some((block.value("TZID")?.trim(), block)))
            .filter(|(tzid, _)| here.zones.is_defined(tzid))
            .collect();
        let header = header(root);
        let events: Vec<&Component> = root.children.iter().filter(|child| child.name == "VEVENT").collect();
        let file = self.file;
        for (taken, told) in share(events, |part| taken(part, here.clone(), file)) {
            problems.extend(told);
            for Taken { component, uid, event, text } in taken {
                let at = *self.by_uid.entry(uid.clone()).or_insert_with(|| {
                    self.groups.push(Group { uid, header: header.clone(), ..Group::default() });
                    self.groups.len() - 1
                });
                let group = &mut self.groups[at];
                group.events.push(text);
                group.series.add(event);
                if !blocks.is_empty() {
                    self.definitions = group.define(component, &blocks, self.file, self.definitions);
                }
            }
        }
    }
}

/// An event of a file, read, with its own lines.
struct Taken<'c, 'f> {
    component: &'c Component<'f>,
    uid: String,
    event: Event,
    text: String,
}

fn taken<'c, 'f>(components: Vec<&'c Component<'f>>, mut here: Surroundings, file: &[u8]) -> (Vec<Taken<'c, 'f>>, Problems) {
    let mut problems = Problems::default();
    let mut taken = Vec::with_capacity(components.len());
    for component in components {
        if component.closed == crate::text::Closed::FileEnd {
            problems.at(component.line, Why::new("ics-event-cut"));
            continue;
        }
        let uid = uid_of(component, file);
        if let Some(event) = read_event(component, &uid, &mut here, &mut problems) {
            taken.push(Taken { component, uid, event, text: component.text(file) });
        }
    }
    (taken, problems)
}

/// The lines of the calendar that change what its events mean.
fn header(root: &Component) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//Hearth//EN\r\n");
    let cancels = |name: &str, value: &str| name == "METHOD" && value.trim().eq_ignore_ascii_case("CANCEL");
    for property in &root.properties {
        if property.name == "X-WR-TIMEZONE" || cancels(&property.name, &property.value) {
            crate::text::fold_into(&mut text, &format!("{}:{}", property.name, property.value));
        }
    }
    text
}

impl Group {
    /// Adds the definitions of zones that the component names; gives back what is left of the room for them.
    fn define(&mut self, component: &Component, blocks: &HashMap<&str, &Component>, file: &[u8], mut room: usize) -> usize {
        let inner = component.children.iter().flat_map(|child| &child.properties);
        for tzid in component.properties.iter().chain(inner).filter_map(|property| property.param("TZID")).map(str::trim) {
            if let Some(block) = blocks.get(tzid).filter(|_| !self.defined.contains(tzid)) {
                let text = block.text(file);
                if text.len() <= room {
                    room -= text.len();
                    self.definitions.push(text);
                    self.defined.insert(tzid.to_owned());
                }
            }
        }
        room
    }

    fn finish(self, (first, last): Bounds) -> Resource {
        let hash = digest(self.events.iter().chain(&self.definitions).chain([&self.header]).map(String::as_str));
        let mut text = self.header;
        self.definitions.iter().chain(&self.events).for_each(|part| text.push_str(part));
        text.push_str("END:VCALENDAR\r\n");
        let title = self.series.masters.first().or(self.series.overrides.first());
        let summary = title.map(|event| event.details.summary.clone()).unwrap_or_default();
        let recurring = self.series.is_recurring();
        Resource { uid: self.uid, text, hash, summary, first, last, recurring, events: self.events.len(), todo: false }
    }
}
