//! One logical line to one property. The `ical` crate reads the name and the parameters of a single, already unfolded
//! line head; the value is taken from the line itself, because `ical` strips leading colons and trailing blanks from it.

use std::io::Cursor;

/// A parameter list beyond this is dropped: `ical` looks for its end anew for every parameter.
const PARAMETER_CAP: usize = 200;
/// `ical` stops after ten values of one parameter and takes the rest for the value.
const VALUE_LIMIT_OF_ICAL: usize = 10;

/// A name, its parameters and its raw value.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    /// Upper case.
    pub(crate) name: String,
    /// Keys in upper case, values without their quotes.
    pub(crate) params: Vec<(String, Vec<String>)>,
    pub(crate) value: String,
    pub(crate) line: usize,
}

impl Property {
    /// First value of a parameter.
    pub(crate) fn param(&self, key: &str) -> Option<&str> {
        self.params.iter().find(|(name, _)| name == key).and_then(|(_, values)| values.first()).map(String::as_str)
    }
}

/// What became of a line.
#[derive(Debug)]
pub(crate) enum Parsed {
    Whole(Property),
    /// Usable, and the message about what was dropped.
    Mended(Property, &'static str),
    /// Not usable, and the message that says why.
    Bad(&'static str),
}

/// Reads a logical line.
pub(crate) fn parse(text: &str, line: usize) -> Parsed {
    let Some(split) = Split::of(text) else {
        return Parsed::Bad("ics-no-colon");
    };
    let name_end = split.name_end;
    let name = text[..name_end].trim();
    if name.is_empty() {
        return Parsed::Bad("ics-no-name");
    }
    let value = &text[split.colon + 1..];
    let plain = |params| Property { name: name.to_ascii_uppercase(), params, value: value.to_owned(), line };
    if split.parameters == 0 {
        // Most lines: a head that is nothing but a name leaves nothing to parse.
        return Parsed::Whole(plain(Vec::new()));
    }
    if split.unclosed {
        return Parsed::Mended(plain(Vec::new()), "ics-open-quote");
    }
    if split.parameters > PARAMETER_CAP {
        return Parsed::Mended(plain(Vec::new()), "ics-many-parameters");
    }
    let head = &text[..split.colon];
    if split.bare {
        // `ical` takes everything up to the next equals sign for the name of the parameter.
        return Parsed::Mended(plain(parameters(&head[name_end..])), "ics-empty-parameter");
    }
    if split.most_values > VALUE_LIMIT_OF_ICAL {
        return Parsed::Whole(plain(parameters(&head[name_end..])));
    }
    let mut lines = ical::PropertyParser::from_reader(Cursor::new([head, ":"].concat()));
    match lines.next() {
        Some(Ok(property)) => Parsed::Whole(Property {
            name: property.name.trim().to_ascii_uppercase(),
            params: property.params.unwrap_or_default(),
            value: value.to_owned(),
            line,
        }),
        Some(Err(_)) | None => Parsed::Mended(plain(parameters(&head[name_end..])), "ics-odd-parameter"),
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

    fn property(text: &str) -> Property {
        match parse(text, 1) {
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
        let read = property(&format!("ATTENDEE;MEMBER={};CN=Eve:mailto:eve@example.org", values.join(",")));
        assert_eq!(read.params[0].1.len(), 25, "all values are read");
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
