//! Properties to components. Nesting is repaired where the file got it wrong, nothing unknown is lost, and depth is capped.
//! A component remembers its byte range, so that its text can be stored as it came.

use hearth_core::Why;

use super::parse::{Parsed, Property, parse};
use super::{Lines, Problems, fold_into};

/// Components nested deeper than this are not read (their text is kept with the component around them).
const DEPTH_CAP: usize = 16;

/// Components that never stand inside one of their own kind, or inside each other: a second BEGIN means that an END is missing.
const SIBLINGS: [&str; 6] = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VCALENDAR"];

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
pub(crate) struct Component {
    /// Upper case.
    pub(crate) name: String,
    pub(crate) properties: Vec<Property>,
    pub(crate) children: Vec<Component>,
    /// Physical line of its BEGIN.
    pub(crate) line: usize,
    pub(crate) closed: Closed,
    start: usize,
    end: usize,
}

impl Component {
    pub(crate) fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.property(name).map(|property| property.value.as_str())
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// Its own lines as they came, with CRLF line ends. Lines that are not UTF-8 are written anew.
    pub(crate) fn text(&self, file: &[u8]) -> String {
        let bytes = &file[self.start..self.end];
        let mut text = String::with_capacity(bytes.len() + 64);
        match std::str::from_utf8(bytes) {
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

/// The components of a file.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) roots: Vec<Component>,
    /// A BEGIN:VCALENDAR was met.
    pub(crate) found: bool,
    /// Every VCALENDAR was closed by its own END before the file ended.
    pub(crate) complete: bool,
}

/// Reads all components of decoded bytes.
pub(crate) fn nest(bytes: &[u8], problems: &mut Problems) -> Tree {
    let mut builder = Builder { tree: Tree { complete: true, ..Tree::default() }, open: Vec::new(), skipped: 0 };
    let mut too_deep = false;
    for line in Lines::new(bytes) {
        if line.cut {
            problems.at(line.number, Why::new("ics-long-line"));
        }
        let property = match parse(&line.text, line.number) {
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
        match property.name.as_str() {
            "BEGIN" => {
                let name = property.value.trim().to_ascii_uppercase();
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
                let name = property.value.trim().to_ascii_uppercase();
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

struct Builder {
    tree: Tree,
    open: Vec<Component>,
    /// Components open beyond the depth cap.
    skipped: usize,
}

impl Builder {
    fn place(&mut self, component: Component) {
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

    fn begin(&mut self, name: String, line: usize, start: usize, problems: &mut Problems) {
        if name == "VCALENDAR" {
            self.tree.found = true;
            while !self.open.is_empty() {
                self.close_by_others(start, line, problems);
            }
        } else if SIBLINGS.contains(&name.as_str()) {
            while self.open.iter().any(|c| c.name != "VCALENDAR" && SIBLINGS.contains(&c.name.as_str())) {
                self.close_by_others(start, line, problems);
            }
        }
        let (properties, children) = (Vec::new(), Vec::new());
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
