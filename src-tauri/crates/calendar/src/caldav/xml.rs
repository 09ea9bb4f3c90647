//! Answers of servers as a tree of elements: names by namespace, text with its references resolved, nothing else. No entity is ever expanded
//! that the standard does not predefine.

use quick_xml::events::Event;
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

/// Deeper answers are hostile.
const DEPTH_CAP: usize = 64;

/// Whose word an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    Dav,
    CalDav,
    /// `http://calendarserver.org/ns/`.
    CalendarServer,
    /// `http://apple.com/ns/ical/`.
    Apple,
    Other,
}

#[derive(Debug)]
pub(super) struct Element {
    pub(super) space: Space,
    pub(super) name: String,
    /// Of itself, not of its children.
    pub(super) text: String,
    /// The value of `name`, which is all that is ever asked for.
    pub(super) label: Option<String>,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The root of a document; `None` where it is not well-formed or does not come to its end.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut open: Vec<Self> = Vec::new();
        loop {
            let (space, event) = reader.read_resolved_event().ok()?;
            match event {
                Event::Start(start) => {
                    if open.len() >= DEPTH_CAP {
                        return None;
                    }
                    let name = start.local_name().as_ref().to_owned();
                    let label = start.try_get_attribute("name").ok().flatten().map(|value| value.value.into_owned());
                    open.push(Self { space: of(space), name, text: String::new(), label, children: Vec::new() });
                }
                Event::End(_) => {
                    let element = open.pop()?;
                    match open.last_mut() {
                        Some(parent) => parent.children.push(element),
                        None => return Some(element),
                    }
                }
                Event::Text(text) => {
                    open.last_mut().into_iter().for_each(|element| element.text.push_str(&text.clone().into_inner()))
                }
                Event::CData(text) => {
                    open.last_mut().into_iter().for_each(|element| element.text.push_str(&text.clone().into_inner()))
                }
                Event::GeneralRef(reference) => {
                    let character = match reference.resolve_char_ref() {
                        Ok(Some(character)) => Some(character),
                        Ok(None) => match reference.xml10_content().as_ref() {
                            "amp" => Some('&'),
                            "lt" => Some('<'),
                            "gt" => Some('>'),
                            "quot" => Some('"'),
                            "apos" => Some('\''),
                            _ => None,
                        },
                        Err(_) => None,
                    }?;
                    open.last_mut().into_iter().for_each(|element| element.text.push(character));
                }
                Event::Eof => return None,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
    }

    pub(super) fn is(&self, space: Space, name: &str) -> bool {
        self.space == space && self.name == name
    }

    /// Its first child of this name.
    pub(super) fn child(&self, space: Space, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.is(space, name))
    }

    /// The first of this name within it, at any depth.
    pub(super) fn find(&self, space: Space, name: &str) -> Option<&Self> {
        self.children.iter().find_map(|child| if child.is(space, name) { Some(child) } else { child.find(space, name) })
    }

    pub(super) fn all<'a>(&'a self, space: Space, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.is(space, name))
    }

    /// The text of a child, without blanks around it; `None` where it is not there or empty.
    pub(super) fn value(&self, space: Space, name: &str) -> Option<&str> {
        self.child(space, name).map(|child| child.text.trim()).filter(|text| !text.is_empty())
    }
}

/// One `response` of a multistatus (RFC 4918 §14.24).
pub(super) struct Response<'a> {
    pub(super) href: &'a str,
    /// Of the resource itself, where it says so: a deletion, or a page that is full.
    pub(super) status: Option<u16>,
    /// The properties that were found.
    pub(super) found: Option<&'a Element>,
}

/// The responses of a multistatus.
pub(super) fn responses(root: &Element) -> impl Iterator<Item = Response<'_>> {
    root.all(Space::Dav, "response").filter_map(|response| {
        let href = response.value(Space::Dav, "href")?;
        let status = response.value(Space::Dav, "status").and_then(status);
        let found = response
            .all(Space::Dav, "propstat")
            .find(|part| part.value(Space::Dav, "status").and_then(self::status) == Some(200));
        Some(Response { href, status, found: found.and_then(|part| part.child(Space::Dav, "prop")) })
    })
}

/// The number of `HTTP/1.1 200 OK`.
fn status(line: &str) -> Option<u16> {
    line.split_whitespace().nth(1)?.parse().ok()
}

fn of(space: ResolveResult<'_>) -> Space {
    let ResolveResult::Bound(space) = space else { return Space::Other };
    match space.as_ref() {
        "DAV:" => Space::Dav,
        "urn:ietf:params:xml:ns:caldav" => Space::CalDav,
        "http://calendarserver.org/ns/" => Space::CalendarServer,
        "http://apple.com/ns/ical/" => Space::Apple,
        _ => Space::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_was_cut_is_none() {
        assert!(Element::read("<a xmlns='DAV:'><b>x</b>").is_none(), "the end is missing");
        assert!(Element::read("").is_none(), "nothing is nothing");
        assert!(Element::read("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").is_none(), "own entities are not expanded");
        assert!(Element::read(&"<a>".repeat(5_000)).is_none(), "depth is capped");
    }

    #[test]
    fn text_comes_as_it_was_meant() {
        let root = Element::read("<d:a xmlns:d='DAV:'>x&amp;&#13;\r\n<![CDATA[<y>]]></d:a>").expect("well-formed");
        assert_eq!(root.text, "x&\r\r\n<y>", "references, line ends and CDATA");
        assert!(root.is(Space::Dav, "a"), "the prefix does not matter");
    }
}
