//! Two changes of one event brought together, property by property, from what both began with. Where both changed the same, theirs counts
//! and the difference is told.

use super::sheet::{Block, Node, logical};
use super::todo::is_entry;
use serde::{Deserialize, Serialize};

/// What programs write by themselves.
const VOLATILE: [&str; 4] = ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CREATED"];
/// Properties that mean one thing together.
const WHEN: [&str; 3] = ["DTSTART", "DTEND", "DURATION"];
/// How far a task is, said in several ways.
const FAR: [&str; 3] = ["STATUS", "PERCENT-COMPLETE", "COMPLETED"];
/// Lists of which each side may add and take away its own.
const LISTS: [&str; 6] = ["EXDATE", "RDATE", "ATTENDEE", "CATEGORIES", "COMMENT", "ATTACH"];
/// Everything that is nested in an event.
const NESTED: &str = "VALARM";

/// Something that both sides changed, each in its own way. Texts are ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Such as `SUMMARY`; `DTSTART` for when it is.
    pub property: String,
    /// Of which occurrence; `None` for the event or the series itself.
    pub recurrence_id: Option<String>,
    pub ours: String,
    pub theirs: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Theirs, with everything of ours that they had not changed.
    pub text: String,
    pub differences: Vec<Difference>,
}

/// Brings two changes together; `None` where one of the texts cannot be read.
pub fn merge(base: &str, ours: &str, theirs: &str) -> Option<Merged> {
    let (base, ours, mut merged) = (Block::read(base)?, Block::read(ours)?, Block::read(theirs)?);
    let mut differences = Vec::new();
    let (was, mine) = (events(&base)?, events(&ours)?);
    let yours: Vec<(String, Block)> = events(&merged)?.into_iter().map(|(key, event)| (key, event.clone())).collect();
    let mut added = Vec::new();
    for (key, event) in &mine {
        let before = was.iter().find(|(other, _)| other == key).map(|(_, event)| *event);
        match yours.iter().position(|(other, _)| other == key) {
            Some(place) => {
                let target = merged.calendar_mut()?.blocks_mut().filter(|block| is_entry(block)).nth(place)?;
                differences.extend(bring(before, event, target, key));
            }
            // They took it out; a change of ours counts for more.
            None if before.is_none_or(|before| said(before) != said(event)) => added.push((*event).clone()),
            None => {}
        }
    }
    let gone: Vec<&String> = was
        .iter()
        .filter(|(key, before)| {
            let unchanged = yours.iter().find(|(other, _)| other == key).is_some_and(|(_, event)| said(event) == said(before));
            unchanged && !mine.iter().any(|(other, _)| other == key)
        })
        .map(|(key, _)| key)
        .collect();
    let calendar = merged.calendar_mut()?;
    calendar.nodes.retain(|node| !matches!(node, Node::Block(block) if is_entry(block) && gone.contains(&&key(block))));
    define(calendar, ours.calendar()?);
    calendar.nodes.extend(added.into_iter().map(Node::Block));
    Some(Merged { text: merged.print(), differences })
}

/// A text with these properties as another text has them: what becomes of a conflict that is settled for it.
pub fn take(text: &str, from: &str, differences: &[Difference]) -> Option<String> {
    let (mut into, from) = (Block::read(text)?, Block::read(from)?);
    for difference in differences {
        let wanted = difference.recurrence_id.as_deref().unwrap_or_default();
        let source = events(&from)?.into_iter().find(|(key, _)| key == wanted).map(|(_, event)| event);
        let calendar = into.calendar_mut()?;
        let there = calendar.blocks_mut().find(|block| is_entry(block) && key(block) == wanted);
        match (source, there) {
            (Some(source), Some(target)) => copy(source, target, &difference.property),
            (Some(source), None) => calendar.nodes.push(Node::Block(source.clone())),
            (None, _) => {}
        }
    }
    define(into.calendar_mut()?, from.calendar()?);
    Some(into.print())
}

/// Zones that only the other side defines.
pub(super) fn define(calendar: &mut Block, other: &Block) {
    for block in other.blocks().filter(|block| block.name == "VTIMEZONE") {
        let name = block.value("TZID");
        if !calendar.blocks().any(|own| own.name == "VTIMEZONE" && own.value("TZID") == name) {
            let place = calendar.nodes.iter().position(|node| matches!(node, Node::Block(_))).unwrap_or(calendar.nodes.len());
            calendar.nodes.insert(place, Node::Block(block.clone()));
        }
    }
}

/// The events of a text, each by the occurrence that it stands for.
fn events(sheet: &Block) -> Option<Vec<(String, &Block)>> {
    let events = sheet.calendar()?.blocks().filter(|block| is_entry(block));
    Some(events.map(|event| (key(event), event)).collect())
}

fn key(event: &Block) -> String {
    event.value("RECURRENCE-ID").unwrap_or_default().trim().to_owned()
}

/// What a property, or a group of them, says: its lines, and what is nested for [`NESTED`].
fn lines(event: &Block, group: &str) -> Vec<String> {
    if group == NESTED {
        return event.blocks().map(Block::print).collect();
    }
    together(&group).iter().flat_map(|name| event.raw(name).filter_map(logical).collect::<Vec<_>>()).collect()
}

/// The properties of a group.
fn together<'a>(group: &'a &'a str) -> &'a [&'a str] {
    [&WHEN, &FAR].into_iter().find(|names| names[0] == *group).map_or(std::slice::from_ref(group), |names| names.as_slice())
}

/// Everything of an event that counts, for comparing it as a whole.
fn said(event: &Block) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<_> = groups(&[Some(event)]).into_iter().map(|group| (group.clone(), lines(event, &group))).collect();
    all.sort();
    all
}

fn groups(events: &[Option<&Block>]) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for event in events.iter().flatten() {
        for name in event.names() {
            let group = [&WHEN, &FAR].into_iter().find(|group| group.contains(&name)).map_or(name, |group| group[0]);
            if !VOLATILE.contains(&name) && !groups.iter().any(|known| known == group) {
                groups.push(group.to_owned());
            }
        }
    }
    groups.push(NESTED.to_owned());
    groups
}

/// Brings what we changed of an event into theirs.
fn bring(before: Option<&Block>, mine: &Block, target: &mut Block, key: &str) -> Vec<Difference> {
    let mut differences = Vec::new();
    let yours = target.clone();
    let mut brought = false;
    for group in groups(&[before, Some(mine), Some(&yours)]) {
        let was = before.map(|event| lines(event, &group)).unwrap_or_default();
        let (we, they) = (lines(mine, &group), lines(&yours, &group));
        if we == was || we == they {
            continue;
        }
        if LISTS.contains(&group.as_str()) {
            let mut all: Vec<String> = they.iter().filter(|line| we.contains(line) || !was.contains(line)).cloned().collect();
            all.extend(we.iter().filter(|line| !was.contains(line) && !they.contains(line)).cloned());
            target.set_all(&group, &all.iter().map(String::as_str).collect::<Vec<_>>());
            brought = true;
        } else if they == was {
            copy(mine, target, &group);
            brought = true;
        } else {
            let recurrence_id = (!key.is_empty()).then(|| key.to_owned());
            differences.push(Difference {
                ours: shown(&we, &group),
                theirs: shown(&they, &group),
                property: group,
                recurrence_id,
            });
        }
    }
    if brought {
        // A version of its own: neither theirs nor ours.
        super::change::count(target);
        if let Some(stamp) = mine.raw("LAST-MODIFIED").next().map(str::to_owned) {
            target.put_raw("LAST-MODIFIED", vec![stamp]);
        }
    }
    differences
}

/// A property of one event, as it is written in another.
fn copy(source: &Block, target: &mut Block, group: &str) {
    if group == NESTED {
        target.nodes.retain(|node| matches!(node, Node::Line { .. }));
        target.nodes.extend(source.blocks().cloned().map(Node::Block));
        return;
    }
    for name in together(&group) {
        target.put_raw(name, source.raw(name).map(str::to_owned).collect());
    }
}

/// The values of lines, to be read by people.
fn shown(lines: &[String], group: &str) -> String {
    let value = |line: &String| {
        let (head, value) = line.split_once(':').unwrap_or(("", line));
        let zone = head.split(';').find_map(|part| part.strip_prefix("TZID="));
        let value = crate::text::shown(value);
        zone.map_or_else(|| value.clone(), |zone| format!("{value} ({})", zone.trim_matches('"')))
    };
    if group == NESTED {
        return lines
            .iter()
            .flat_map(|block| block.lines().filter_map(|line| line.strip_prefix("TRIGGER")))
            .map(|trigger| trigger.trim_start_matches(':').to_owned())
            .collect::<Vec<_>>()
            .join(", ");
    }
    let separator = if group == WHEN[0] { " – " } else { ", " };
    lines.iter().map(value).collect::<Vec<_>>().join(separator)
}
