//! Rows whose columns mean nothing without each other, in plain words: a setting is one JSON value whose meaning its name tells, and what
//! was put aside is a person, a task, two people, or a word.

use serde_json::Value;

use super::{
    fields::FieldKind,
    history::{Entry, HistoryChange, Names, shown},
};

/// Whether a row of this table is read as a whole.
pub(super) fn is_folded(table: &str) -> bool {
    matches!(table, "settings" | "snoozes")
}

/// Ids that a row holds within its values.
pub(super) fn ids(entry: &Entry) -> Vec<&str> {
    let column = match (entry.tbl.as_str(), entry.row.as_str()) {
        ("snoozes", _) => "subject",
        // Kept as JSON: the id stands within its quotation marks.
        ("settings", "me") => "value",
        _ => return Vec::new(),
    };
    entry
        .sides(column)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .flat_map(|text| text.trim_matches('"').split(':'))
        .collect()
}

/// What changed of a row that is read as a whole.
pub(super) fn changes(entry: &Entry, names: &Names) -> Vec<HistoryChange> {
    match entry.tbl.as_str() {
        "settings" => setting(&entry.row, entry.sides("value").map(read), names),
        _ => put_aside(entry, names),
    }
}

fn read(side: Option<&Value>) -> Value {
    side.and_then(Value::as_str).and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null)
}

fn setting(id: &str, sides: [Value; 2], names: &Names) -> Vec<HistoryChange> {
    let one = |field: &str, kind: FieldKind| {
        let [before, after] = sides.each_ref().map(|side| shown(Some(side), kind, names));
        vec![HistoryChange { field: field.to_owned(), kind, before, after }]
    };
    match id {
        "me" => one("setting_me", FieldKind::Record),
        "my-name" => one("setting_my_name", FieldKind::Text),
        "controller" | "controller-contact" => one("setting_controller", FieldKind::Text),
        "task_limits" => limits(&sides),
        id => match (id.strip_prefix("packet."), id.strip_prefix("views-")) {
            (Some(_), _) => one("setting_packet_text", FieldKind::Long),
            (_, Some(_)) => {
                let [before, after] = sides.map(|side| called(&side));
                vec![HistoryChange { field: "setting_views".into(), kind: FieldKind::List, before, after }]
            }
            // What the window remembers of a list, and which reminders were said, is no story.
            (None, None) => Vec::new(),
        },
    }
}

/// How many tasks a column takes: one line for each that moved.
fn limits([before, after]: &[Value; 2]) -> Vec<HistoryChange> {
    let of = |side: &Value, status: &str| side.get(status).map_or_else(String::new, ToString::to_string);
    ["to do", "doing", "waiting", "done"]
        .into_iter()
        .map(|status| HistoryChange {
            field: format!("limit_{status}"),
            kind: FieldKind::Number,
            before: of(before, status),
            after: of(after, status),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

/// The names of saved views, as a list.
fn called(views: &Value) -> String {
    let names: Vec<&str> = views.as_array().into_iter().flatten().filter_map(|view| view.get("name")?.as_str()).collect();
    if names.is_empty() { String::new() } else { Value::from(names).to_string() }
}

fn put_aside(entry: &Entry, names: &Names) -> Vec<HistoryChange> {
    let text = |side: Option<&Value>, kind: FieldKind| shown(side, kind, names);
    let of = |column: &str, kind: FieldKind| {
        let [before, after] = entry.sides(column).map(|side| text(side, kind));
        HistoryChange { field: column.to_owned(), kind, before, after }
    };
    // Two people are kept as `a:b`; a word, such as what waits on Home, is said by the kind already.
    let people = |side: Option<&Value>| {
        let named: Vec<&str> = side
            .and_then(Value::as_str)
            .into_iter()
            .flat_map(|ids| ids.split(':'))
            .filter_map(|id| names.get(id).map(|(_, name)| name.as_str()))
            .collect();
        if named.is_empty() { String::new() } else { Value::from(named).to_string() }
    };
    let [before, after] = entry.sides("subject").map(people);
    let subject = HistoryChange { field: "subject".into(), kind: FieldKind::List, before, after };
    let mut kind = of("kind", FieldKind::Word);
    for side in [&mut kind.before, &mut kind.after] {
        if !side.is_empty() {
            side.insert_str(0, "aside-");
        }
    }
    [kind, subject, of("until_on", FieldKind::Day)].into_iter().filter(|change| change.before != change.after).collect()
}
