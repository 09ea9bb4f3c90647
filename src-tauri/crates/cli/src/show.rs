//! Values as a person reads them on a terminal: tables of the columns that matter, short words for the rest.

use comfy_table::{ContentArrangement, LineStyle, Table, TableStyle};
use hearth_texts::{Said, say};
use serde_json::Value;

/// Prints a line. Whoever reads may have gone (`hearth history | head`): then nobody misses the rest, and what was begun is ended as ever.
macro_rules! tell {
    ($($told:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stdout(), format_args!("{}\n", format_args!($($told)*)));
    }};
}
pub(crate) use tell;

/// One column: the message of its heading and where it is in a row (`a.b` goes into objects and lists).
pub type Column = (&'static str, &'static str);

/// A rule under the headings and nothing else: a long list stays short.
const PLAIN: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// Characters of a cell that are shown at most.
const CELL: usize = 60;

/// A table of rows; says so where there are none.
pub fn table(rows: &[Value], columns: &[Column], nothing: Said) {
    if rows.is_empty() {
        tell!("{nothing}");
        return;
    }
    let mut table = Table::new();
    table.load_style(PLAIN).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(columns.iter().map(|(heading, _)| word(heading)));
    for row in rows {
        table.add_row(columns.iter().map(|(_, path)| short(at(row, path))));
    }
    tell!("{table}");
}

fn short(text: String) -> String {
    match text.char_indices().nth(CELL) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Rows of a value: itself, or the list under `field`.
pub fn rows<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    let list = if field.is_empty() { value } else { value.get(field).unwrap_or(&Value::Null) };
    list.as_array().map_or(&[], Vec::as_slice)
}

/// The text at a path; lists are joined by commas.
pub fn at(value: &Value, path: &str) -> String {
    let (head, rest) = path.split_once('.').map_or((path, ""), |(head, rest)| (head, rest));
    let found = if head.is_empty() { value } else { value.get(head).unwrap_or(&Value::Null) };
    match found {
        Value::Array(items) => {
            items.iter().map(|item| at(item, rest)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
        }
        Value::Object(_) if !rest.is_empty() => at(found, rest),
        Value::Null => String::new(),
        Value::String(text) => text.replace(['\n', '\r', '\t'], " "),
        Value::Bool(yes) => {
            if *yes {
                say!("cli-yes")
            } else {
                String::new()
            }
        }
        other => other.to_string(),
    }
}

fn word(heading: &str) -> String {
    Said::new(heading).say()
}

/// A list of `name: value` lines, empty ones left out.
pub fn facts(value: &Value, columns: &[Column]) {
    for (heading, path) in columns {
        let text = at(value, path);
        if !text.is_empty() {
            tell!("{:>14}  {text}", word(heading));
        }
    }
}

/// JSON for scripts.
pub fn json(value: &Value) {
    tell!("{}", serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string()));
}
