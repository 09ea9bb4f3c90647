//! Properties to components. Nesting is repaired where the file got it wrong, nothing unknown is lost, and depth is capped.
//! A component remembers its byte range, so that its text can be stored as it came.

use hearth_core::Why;

use std::borrow::Cow;

use super::parse::{Heads, Parsed, Property, parse};
use super::{Lines, Problems, fold_into};

/// Components nested deeper than this are not read (their text is kept with the component around them).
const DEPTH_CAP: usize = 16;

/// Components that never stand inside one of their own kind, or inside each other: a second BEGIN means that an END is missing.
const SIBLINGS: [&str; 6] = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VCALENDAR"];

/// For how many properties there is room at first: most events have about so many.
const PROPERTIES: usize = 12;

/// How a component came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// By its own END line.
    Itself,
    /// By something around or behind it.
    ByOthers,
    /// The file stopped inside it.
    FileEnd,
}

#[derive(Debug)]
pub(crate) struct Component<'a> {
    /// Upper case.
    pub(crate) name: Cow<'a, str>,
    pub(crate) properties: Vec<Property<'a>>,
    pub(crate) children: Vec<Component<'a>>,
    /// Physical line of its BEGIN.
    pub(crate) line: usize,
    pub(crate) closed: Closed,
    start: usize,
    end: usize,
}

impl<'f> Component<'f> {
    pub(crate) fn property(&self, name: &str) -> Option<&Property<'f>> {
        self.properties.iter().find(|property| property.name == name)
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.property(name).map(|property| property.value.as_ref())
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property<'f>> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// Its own lines as they came, with CRLF line ends. Lines that are not UTF-8 are written anew.
    pub(crate) fn text(&self, file: &[u8]) -> String {
        let bytes = &file[self.start..self.end];
        let mut text = String::with_capacity(bytes.len() + 64);
        match std::str::from_utf8(bytes) {
            Ok(raw) if is_canonical(bytes) => text.push_str(raw),
            Ok(raw) => {
                for line in raw.split('\n').map(|line| line.trim_end_matches('\r')).filter(|line| !line.is_empty()) {
                    text.push_str(line);
                    text.push_str("\r\n");
                }
            }
            Err(_) => Lines::new(bytes).for_each(|line| fold_into(&mut text, &line.text)),
        }
        if self.closed != Closed::Itself {
            fold_into(&mut text, &format!("END:{}", self.name));
        }
        text
    }
}

/// Whether every line ends with one CRLF and none is empty: such text is taken as it is.
fn is_canonical(bytes: &[u8]) -> bool {
    let mut from = 0;
    for at in memchr::memchr_iter(b'\n', bytes) {
        match &bytes[from..at] {
            [.., b'\r', b'\r'] | [b'\r'] => return false,
            [.., b'\r'] => from = at + 1,
            _ => return false,
        }
    }
    from == bytes.len()
}

/// The components of a file.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    pub(crate) roots: Vec<Component<'a>>,
    /// A BEGIN:VCALENDAR was met.
    pub(crate) found: bool,
    /// Every VCALENDAR was closed by its own END before the file ended.
    pub(crate) complete: bool,
}

/// Reads all components of decoded bytes.
pub(crate) fn nest<'a>(bytes: &'a [u8], problems: &mut Problems) -> Tree<'a> {
    let mut builder = Builder { tree: Tree { complete: true, ..Tree::default() }, open: Vec::new(), skipped: 0 };
    let (mut too_deep, mut heads) = (false, Heads::default());
    for line in Lines::new(bytes) {
        if line.cut {
            problems.at(line.number, Why::new("ics-long-line"));
        }
        let property = match parse(line.text, line.number, &mut heads) {
            Parsed::Whole(property) => property,
            Parsed::Mended(property, why) => {
                problems.at(line.number, Why::new(why));
                property
            }
            Parsed::Bad(why) => {
                // Behind the last END, and before the first BEGIN, there is nothing to lose.
                if !builder.open.is_empty() {
                    problems.at(line.number, Why::new(why));
                }
                continue;
            }
        };
        match property.name.as_ref() {
            "BEGIN" => {
                let name = kind(property.value);
                if builder.open.len() >= DEPTH_CAP {
                    if !too_deep {
                        problems.at(line.number, Why::new("ics-too-deep"));
                        too_deep = true;
                    }
                    builder.skipped += 1;
                } else {
                    builder.begin(name, line.number, line.start, problems);
                }
            }
            "END" if builder.skipped > 0 => builder.skipped -= 1,
            "END" => {
                let name = kind(property.value);
                builder.end(&name, line.number, line.start, line.end, problems);
            }
            _ if builder.skipped > 0 => {}
            _ => {
                if let Some(component) = builder.open.last_mut() {
                    component.properties.push(property);
                }
            }
        }
    }
    while let Some(mut component) = builder.open.pop() {
        component.closed = Closed::FileEnd;
        component.end = bytes.len();
        if component.name == "VCALENDAR" {
            builder.tree.complete = false;
        }
        builder.place(component);
    }
    builder.tree.complete &= builder.tree.found;
    builder.tree
}

/// The name of a component as BEGIN or END gives it.
fn kind(value: Cow<'_, str>) -> Cow<'_, str> {
    match value {
        Cow::Borrowed(name) if !name.bytes().any(|byte| byte.is_ascii_lowercase()) => name.trim().into(),
        name => name.trim().to_ascii_uppercase().into(),
    }
}

struct Builder<'a> {
    tree: Tree<'a>,
    open: Vec<Component<'a>>,
    /// Components open beyond the depth cap.
    skipped: usize,
}

impl<'a> Builder<'a> {
    fn place(&mut self, component: Component<'a>) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(component),
            None => self.tree.roots.push(component),
        }
    }

    fn close_by_others(&mut self, end: usize, line: usize, problems: &mut Problems) {
        if let Some(mut component) = self.open.pop() {
            problems.at(line, Why::new("ics-end-missing").with("name", shortened(&component.name)));
            component.closed = Closed::ByOthers;
            component.end = end;
            self.place(component);
        }
    }

    fn begin(&mut self, name: Cow<'a, str>, line: usize, start: usize, problems: &mut Problems) {
        if name == "VCALENDAR" {
            self.tree.found = true;
            while !self.open.is_empty() {
                self.close_by_others(start, line, problems);
            }
        } else if SIBLINGS.contains(&name.as_ref()) {
            while self.open.iter().any(|c| c.name != "VCALENDAR" && SIBLINGS.contains(&c.name.as_ref())) {
                self.close_by_others(start, line, problems);
            }
        }
        let (properties, children) = (Vec::with_capacity(PROPERTIES), Vec::new());
        self.open.push(Component { name, properties, children, line, closed: Closed::Itself, start, end: start });
    }

    fn end(&mut self, name: &str, line: usize, start: usize, end: usize, problems: &mut Problems) {
        if !self.open.iter().any(|component| component.name == name) {
            problems.at(line, Why::new("ics-end-alone").with("name", shortened(name)));
            return;
        }
        while self.open.last().is_some_and(|component| component.name != name) {
            self.close_by_others(start, line, problems);
        }
        if let Some(mut component) = self.open.pop() {
            component.end = end;
            self.place(component);
        }
    }
}

/// A name from the file, short enough for a message.
fn shortened(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}
