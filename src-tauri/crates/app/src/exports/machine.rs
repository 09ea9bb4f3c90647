//! The same for machines: one JSON file, and one CSV file for each table.

use hearth_store::exports::{Known, Section};
use hearth_texts::Language;
use serde_json::{Map, Value, json};

use super::story::Step;

/// A file by its name without the ending.
pub(super) struct File {
    pub stem: String,
    pub kind: &'static str,
    pub content: Vec<u8>,
}

/// A row with the names of what it refers to, and lists as lists.
fn whole(row: &Map<String, Value>, known: &Known) -> Map<String, Value> {
    let mut whole = Map::new();
    for (column, value) in row {
        let text = value.as_str().unwrap_or_default();
        if let Some(of) = column.strip_suffix("_id")
            && let Some(name) = known.names.get(text)
            && !row.contains_key(of)
        {
            whole.insert(of.into(), Value::from(name.as_str()));
        }
        let nested = text.starts_with(['[', '{']).then(|| serde_json::from_str(text).ok()).flatten();
        whole.insert(column.clone(), nested.unwrap_or_else(|| value.clone()));
    }
    whole
}

/// A table may name the person twice over, in two columns.
fn key(section: &Section) -> String {
    if section.column == "person_id" || section.table == "people" {
        section.table.into()
    } else {
        format!("{}_{}", section.table, section.column.trim_end_matches("_id"))
    }
}

/// Every file; `made` says by whom and when.
pub(super) fn files(known: &Known, story: &[Step], derived: &Value, made: &Value, language: Language) -> Vec<File> {
    let history: Vec<Value> =
        story.iter().map(|step| json!({ "at": step.at, "what": step.label.say_in(language), "changes": step.rows })).collect();
    let named_in: Vec<Value> = known.named_in.iter().map(|(table, name)| json!({ "table": table, "name": name })).collect();
    let mut all = Map::new();
    all.insert("made".into(), made.clone());
    let mut files = Vec::new();
    for section in known.sections.iter().filter(|section| !section.rows.is_empty()) {
        let rows: Vec<Value> = section.rows.iter().map(|row| Value::Object(whole(row, known))).collect();
        let stem = key(section);
        files.push(File { content: csv(&rows), kind: "csv", stem: stem.clone() });
        all.insert(stem, Value::Array(rows));
    }
    all.insert("derived".into(), derived.clone());
    files.push(File { stem: "history".into(), kind: "csv", content: csv(&flat(story, language)) });
    if !named_in.is_empty() {
        files.push(File { stem: "named_in".into(), kind: "csv", content: csv(&named_in) });
    }
    all.insert("history".into(), Value::Array(history));
    all.insert("named_in".into(), Value::Array(named_in));
    let mut text = format!("{:#}", Value::Object(all));
    text.push('\n');
    files.push(File { stem: "everything".into(), kind: "json", content: text.into_bytes() });
    files
}

/// One line for each field that was changed.
fn flat(story: &[Step], language: Language) -> Vec<Value> {
    let mut lines = Vec::new();
    for step in story {
        let what = step.label.say_in(language);
        for (row, change) in step.rows.iter().flat_map(|row| row.changes.iter().map(move |change| (row, change))) {
            lines.push(json!({
                "at": step.at, "what": what, "table": row.table, "kind": row.kind, "field": change.field,
                "before": change.before, "after": change.after,
            }));
        }
        if step.rows.iter().all(|row| row.changes.is_empty()) {
            lines.push(json!({ "at": step.at, "what": what }));
        }
    }
    lines
}

/// RFC 4180, with the columns of all rows. A spreadsheet takes it for UTF-8 by the mark at its beginning.
fn csv(rows: &[Value]) -> Vec<u8> {
    let mut columns: Vec<&str> = Vec::new();
    for name in rows.iter().filter_map(Value::as_object).flat_map(Map::keys) {
        if !columns.contains(&name.as_str()) {
            columns.push(name);
        }
    }
    let mut out = String::from("\u{FEFF}");
    line(&mut out, columns.iter().map(|name| (*name).to_owned()));
    for row in rows {
        line(
            &mut out,
            columns.iter().map(|name| match row.get(*name) {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
            }),
        );
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_commas_quotes_and_lines_stays_one_cell() {
        let rows = [json!({ "a": "one, \"two\"\nthree", "b": 1 }), json!({ "c": ["x"] })];
        let text = String::from_utf8(csv(&rows)).expect("UTF-8");
        assert_eq!(
            text, "\u{FEFF}a,b,c\r\n\"one, \"\"two\"\"\nthree\",1,\r\n,,\"[\"\"x\"\"]\"\r\n",
            "and every row has every column"
        );
    }
}
