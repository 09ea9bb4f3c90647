//! One logical line to one property. The `ical` crate reads the name and the parameters of a single, already unfolded
//! line head; the value is taken from the line itself, because `ical` strips leading colons and trailing blanks from it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Cursor;
use std::sync::Arc;

/// A parameter list beyond this is dropped: `ical` looks for its end anew for every parameter.
const PARAMETER_CAP: usize = 200;
/// `ical` stops after ten values of one parameter and takes the rest for the value.
const VALUE_LIMIT_OF_ICAL: usize = 10;

/// Heads longer than this are read each for itself …
const KEPT_HEAD: usize = 256;
/// … and so are those of a file with more different ones than this.
const KEPT_HEADS: usize = 2_048;

/// Keys in upper case, values without their quotes.
type Params = Vec<(String, Vec<String>)>;

/// A name, its parameters and its raw value.
#[derive(Debug, Clone)]
pub(crate) struct Property<'a> {
    /// Upper case.
    pub(crate) name: Cow<'a, str>,
    params: Option<Arc<Params>>,
    pub(crate) value: Cow<'a, str>,
    pub(crate) line: usize,
}

impl Property<'_> {
    /// First value of a parameter.
    pub(crate) fn param(&self, key: &str) -> Option<&str> {
        self.params.as_deref()?.iter().find(|(name, _)| name == key).and_then(|(_, values)| values.first()).map(String::as_str)
    }

    pub(crate) fn into_owned(self) -> Property<'static> {
        let Self { name, params, value, line } = self;
        Property { name: name.into_owned().into(), params, value: value.into_owned().into(), line }
    }
}

/// The heads that a file has had so far, names and parameters, as `ical` read them: most lines begin as another one did.
#[derive(Debug, Default)]
pub(crate) struct Heads(HashMap<String, Head>);

/// The upper-case name and the parameters of a head.
type Head = (Arc<str>, Arc<Params>);

/// What became of a line.
#[derive(Debug)]
pub(crate) enum Parsed<'a> {
    Whole(Property<'a>),
    /// Usable, and the message about what was dropped.
    Mended(Property<'a>, &'static str),
    /// Not usable, and the message that says why.
    Bad(&'static str),
}

/// Reads a logical line.
pub(crate) fn parse<'a>(text: Cow<'a, str>, line: usize, heads: &mut Heads) -> Parsed<'a> {
    let Some(split) = Split::of(&text) else {
        return Parsed::Bad("ics-no-colon");
    };
    let name_end = split.name_end;
    if text[..name_end].trim().is_empty() {
        return Parsed::Bad("ics-no-name");
    }
    let (head, value) = parted(text, split.colon);
    let named = |head, params: Params, value| Property {
        name: upper(cut(head, name_end)),
        params: (!params.is_empty()).then(|| Arc::new(params)),
        value,
        line,
    };
    if split.parameters == 0 {
        // Most lines: a head that is nothing but a name leaves nothing to parse.
        return Parsed::Whole(named(head, Vec::new(), value));
    }
    if split.unclosed {
        return Parsed::Mended(named(head, Vec::new(), value), "ics-open-quote");
    }
    if split.parameters > PARAMETER_CAP {
        return Parsed::Mended(named(head, Vec::new(), value), "ics-many-parameters");
    }
    if split.bare {
        // `ical` takes everything up to the next equals sign for the name of the parameter.
        let params = parameters(&head[name_end..]);
        return Parsed::Mended(named(head, params, value), "ics-empty-parameter");
    }
    if split.most_values > VALUE_LIMIT_OF_ICAL {
        let params = parameters(&head[name_end..]);
        return Parsed::Whole(named(head, params, value));
    }
    match heads.read(&head) {
        Some((name, params)) => Parsed::Whole(Property { name: same(head, &name), params: Some(params), value, line }),
        None => {
            let params = parameters(&head[name_end..]);
            Parsed::Mended(named(head, params, value), "ics-odd-parameter")
        }
    }
}

impl Heads {
    /// What `ical` makes of a head.
    fn read(&mut self, head: &str) -> Option<Head> {
        if let Some(known) = self.0.get(head) {
            return Some(known.clone());
        }
        let property = ical::PropertyParser::from_reader(Cursor::new([head, ":"].concat())).next()?.ok()?;
        let read: Head = (property.name.trim().to_ascii_uppercase().into(), Arc::new(property.params.unwrap_or_default()));
        if head.len() <= KEPT_HEAD && self.0.len() < KEPT_HEADS {
            self.0.insert(head.to_owned(), read.clone());
        }
        Some(read)
    }
}

/// What stands before and behind the colon at `at`.
fn parted(text: Cow<'_, str>, at: usize) -> (Cow<'_, str>, Cow<'_, str>) {
    match text {
        Cow::Borrowed(text) => (text[..at].into(), text[at + 1..].into()),
        Cow::Owned(mut text) => {
            let value = text.split_off(at + 1);
            text.truncate(at);
            (text.into(), value.into())
        }
    }
}

/// The name of a head, without blanks around it.
fn cut(head: Cow<'_, str>, end: usize) -> Cow<'_, str> {
    match head {
        Cow::Borrowed(head) => head[..end].trim().into(),
        Cow::Owned(head) => head[..end].trim().to_owned().into(),
    }
}

fn upper(name: Cow<'_, str>) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_lowercase()) { name.to_ascii_uppercase().into() } else { name }
}

/// `name`, taken from the head where that begins with it.
fn same<'a>(head: Cow<'a, str>, name: &str) -> Cow<'a, str> {
    match head {
        Cow::Borrowed(head) if head.starts_with(name) => head[..name.len()].into(),
        _ => name.to_owned().into(),
    }
}

/// Where the parts of a line lie.
struct Split {
    name_end: usize,
    colon: usize,
    parameters: usize,
    most_values: usize,
    /// A parameter has no equals sign.
    bare: bool,
    unclosed: bool,
}

impl Split {
    fn of(text: &str) -> Option<Self> {
        let (mut name_end, mut parameters, mut values, mut most_values) = (None, 0_usize, 1, 1);
        let (mut quoted, mut equals, mut bare) = (false, true, false);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'"' if name_end.is_some() => quoted = !quoted,
                b';' if !quoted => {
                    name_end.get_or_insert(at);
                    parameters += 1;
                    values = 1;
                    bare |= !equals;
                    equals = false;
                }
                b'=' if !quoted => equals = true,
                b',' if !quoted => {
                    values += 1;
                    most_values = most_values.max(values);
                }
                b':' if !quoted => {
                    let (name_end, bare) = (name_end.unwrap_or(at), bare || !equals);
                    return Some(Self { name_end, colon: at, parameters, most_values, bare, unclosed: false });
                }
                _ => {}
            }
        }
        // An unclosed quotation mark swallows the colon: take the last colon as the separator.
        let colon = text.rfind(':').filter(|_| quoted)?;
        Some(Self { name_end: name_end?, colon, parameters, most_values, bare, unclosed: true })
    }
}

/// `;A=1;B="x",y` without the limits of `ical`; parameters without `=` are skipped.
fn parameters(text: &str) -> Vec<(String, Vec<String>)> {
    pieces(text, b';')
        .into_iter()
        .filter_map(|piece| piece.split_once('='))
        .map(|(key, values)| {
            let values = pieces(values, b',').into_iter().map(|value| value.trim_matches('"').to_owned()).collect();
            (key.trim().to_ascii_uppercase(), values)
        })
        .collect()
}

/// Splits at a byte outside quotation marks.
fn pieces(text: &str, separator: u8) -> Vec<&str> {
    let (mut from, mut quoted, mut found) = (0, false, Vec::new());
    for (at, byte) in text.bytes().enumerate() {
        if byte == b'"' {
            quoted = !quoted;
        } else if byte == separator && !quoted {
            found.push(&text[from..at]);
            from = at + 1;
        }
    }
    found.push(&text[from..]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn property(text: &str) -> Property<'_> {
        match parse(text.into(), 1, &mut Heads::default()) {
            Parsed::Whole(property) | Parsed::Mended(property, _) => property,
            Parsed::Bad(why) => panic!("{text}: {why}"),
        }
    }

    #[test]
    fn leading_colons_and_trailing_blanks_belong_to_the_value() {
        assert_eq!(property("SUMMARY:::double colon ").value, "::double colon ", "the value is everything behind the separator");
    }

    #[test]
    fn a_parameter_with_many_values_does_not_hide_the_ones_behind_it() {
        let values: Vec<String> = (0..25).map(|n| format!("\"mailto:m{n}@example.org\"")).collect();
        let line = format!("ATTENDEE;MEMBER={};CN=Eve:mailto:eve@example.org", values.join(","));
        let read = property(&line);
        assert_eq!(read.params.as_ref().map(|params| params[0].1.len()), Some(25), "all values are read");
        assert_eq!(read.param("CN"), Some("Eve"), "the next parameter is read");
        assert_eq!(read.value, "mailto:eve@example.org", "nothing leaks into the value");
    }

    #[test]
    fn quoted_separators_do_not_end_the_head() {
        let read = property("DTSTART;TZID=\"a:b;c,d\":20260101T000000");
        assert_eq!(read.param("TZID"), Some("a:b;c,d"), "a quoted value keeps its separators");
        assert_eq!(read.value, "20260101T000000", "the value starts behind the unquoted colon");
    }

    #[test]
    fn a_parameter_without_a_value_does_not_cost_the_property() {
        let read = property("DTSTART;FOO;TZID=Europe/Berlin:20260101T000000");
        assert_eq!(read.param("TZID"), Some("Europe/Berlin"), "the other parameters survive");
    }
}
