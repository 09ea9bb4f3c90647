//! The text of a resource as lines and blocks that print as they were read.

use crate::text::{Heads, Lines, Parsed, Property, fold_into, parse};

/// A line of content with its folds and its end, or a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Line { name: String, raw: String },
    Block(Block),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// Upper case; empty for the whole text.
    pub(super) name: String,
    begin: String,
    pub(super) nodes: Vec<Node>,
    end: String,
}

/// Deeper than this no program nests.
const DEPTH_CAP: usize = 16;

impl Block {
    /// A whole text; `None` where its components do not close each other.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut open = vec![Self { name: String::new(), begin: String::new(), nodes: Vec::new(), end: String::new() }];
        let mut from = 0;
        for line in Lines::new(text.as_bytes()) {
            // Blank lines belong to what follows them.
            let raw = text.get(from..line.end)?.to_owned();
            from = line.end;
            let head = line.text.split([':', ';']).next().unwrap_or_default().trim().to_ascii_uppercase();
            let value = || line.text.split_once(':').map_or("", |(_, value)| value).trim().to_ascii_uppercase();
            match head.as_str() {
                "BEGIN" if open.len() <= DEPTH_CAP => {
                    open.push(Self { name: value(), begin: raw, nodes: Vec::new(), end: String::new() });
                }
                "BEGIN" => return None,
                "END" => {
                    let mut block = open.pop().filter(|block| block.name == value())?;
                    block.end = raw;
                    open.last_mut()?.nodes.push(Node::Block(block));
                }
                _ => open.last_mut()?.nodes.push(Node::Line { name: head, raw }),
            }
        }
        open.pop().filter(|root| open.is_empty() && root.name.is_empty())
    }

    /// A component with nothing in it.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.into(), begin: format!("BEGIN:{name}\r\n"), nodes: Vec::new(), end: format!("END:{name}\r\n") }
    }

    pub(super) fn print(&self) -> String {
        let mut text = self.begin.clone();
        for node in &self.nodes {
            match node {
                Node::Line { raw, .. } => text.push_str(raw),
                Node::Block(block) => text.push_str(&block.print()),
            }
        }
        text.push_str(&self.end);
        text
    }

    pub(super) fn blocks(&self) -> impl Iterator<Item = &Self> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Block(block) => Some(block),
            Node::Line { .. } => None,
        })
    }

    pub(super) fn blocks_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.nodes.iter_mut().filter_map(|node| match node {
            Node::Block(block) => Some(block),
            Node::Line { .. } => None,
        })
    }

    /// The calendar of a whole text.
    pub(super) fn calendar(&self) -> Option<&Self> {
        self.blocks().find(|block| block.name == "VCALENDAR")
    }

    pub(super) fn calendar_mut(&mut self) -> Option<&mut Self> {
        self.blocks_mut().find(|block| block.name == "VCALENDAR")
    }

    /// The raw lines of a property.
    pub(super) fn raw<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = &'a str> {
        self.nodes.iter().filter_map(move |node| match node {
            Node::Line { name, raw } if name == wanted => Some(raw.as_str()),
            Node::Line { .. } | Node::Block(_) => None,
        })
    }

    /// The properties of a name, read.
    pub(super) fn all<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = Property<'static>> + 'a {
        self.raw(wanted).filter_map(read)
    }

    pub(super) fn property(&self, wanted: &str) -> Option<Property<'static>> {
        self.all(wanted).next()
    }

    pub(super) fn value(&self, wanted: &str) -> Option<String> {
        self.property(wanted).map(|property| property.value.into_owned())
    }

    /// Writes a property: in place of its first line, others of its name go. A line that says the same already stays as it is.
    pub(super) fn set(&mut self, wanted: &str, line: Option<&str>) {
        self.set_all(wanted, line.as_slice());
    }

    /// Writes all lines of a property.
    pub(super) fn set_all(&mut self, wanted: &str, lines: &[&str]) {
        let held: Vec<String> = self.raw(wanted).filter_map(logical).collect();
        if held.iter().map(String::as_str).eq(lines.iter().copied()) {
            return;
        }
        let raw = lines.iter().map(|line| {
            let mut raw = String::with_capacity(line.len() + 8);
            fold_into(&mut raw, line);
            raw
        });
        self.put_raw(wanted, raw.collect());
    }

    /// Writes all lines of a property as they are given.
    pub(super) fn put_raw(&mut self, wanted: &str, raw: Vec<String>) {
        let is = |node: &Node| matches!(node, Node::Line { name, .. } if name == wanted);
        let place = self.nodes.iter().position(is);
        // A property that is new stands behind the others, before what is nested.
        let place = place
            .unwrap_or_else(|| self.nodes.iter().position(|node| matches!(node, Node::Block(_))).unwrap_or(self.nodes.len()));
        self.nodes.retain(|node| !is(node));
        let lines = raw.into_iter().map(|raw| Node::Line { name: wanted.into(), raw });
        self.nodes.splice(place..place, lines);
    }

    /// The names of all properties, each once.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for node in &self.nodes {
            if let Node::Line { name, .. } = node
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }
}

/// A line without its folds and its end.
pub(super) fn logical(raw: &str) -> Option<String> {
    Lines::new(raw.as_bytes()).next().map(|line| line.text.into_owned())
}

pub(super) fn read(raw: &str) -> Option<Property<'static>> {
    match parse(logical(raw)?.into(), 1, &mut Heads::default()) {
        Parsed::Whole(property) | Parsed::Mended(property, _) => Some(property.into_owned()),
        Parsed::Bad(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: &str = "\u{feff}BEGIN:VCALENDAR\r\nX-odd;A=\"b:c\":d\n e\r\n\r\nBEGIN:VEVENT\r\nUID:a\r\nX-FOLDED:lo\r\n ng\r\n\tmore\r\nBEGIN:VALARM\r\nX:1\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn what_is_not_changed_prints_as_it_was_read() {
        let text = ODD.trim_start_matches('\u{feff}');
        let mut sheet = Block::read(text).expect("its blocks close");
        assert_eq!(sheet.print(), text, "every byte");
        let event = sheet.calendar_mut().and_then(|calendar| calendar.blocks_mut().next()).expect("an event");
        event.set("X-FOLDED", Some("X-FOLDED:longmore"));
        event.set("SUMMARY", Some("SUMMARY:x"));
        let expected = text.replace("\tmore\r\n", "\tmore\r\nSUMMARY:x\r\n");
        assert_eq!(sheet.print(), expected, "the same value keeps its folds, a new one stands before what is nested");
    }

    #[test]
    fn blocks_that_do_not_close_are_not_touched() {
        assert!(Block::read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n").is_none(), "an END is missing");
    }
}
