//! How the value of a column reads to a person: which are days, which are names behind ids, and which say nothing to anybody.
//! What a column is called in a language is the window's.

use serde::Serialize;
use ts_rs::TS;

/// How a value is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// Text of many lines, best shown as what was added and taken away.
    Long,
    /// `YYYY-MM-DD`, or `--MM-DD`.
    Day,
    /// RFC 3339, UTC.
    Instant,
    /// A date and time on the wall, with no zone.
    Wall,
    /// A number of minutes.
    Minutes,
    Number,
    /// 0 or 1.
    Flag,
    /// A JSON array of texts.
    List,
    /// A JSON array of words of a small set.
    Words,
    /// A word of a small set, such as `to do`.
    Word,
    /// The id of another record; shown by its name.
    Record,
    /// A hue from 0 to 359.
    Colour,
    /// 1 is Monday.
    Weekday,
    /// Minutes after midnight, on the wall.
    Clock,
}

use FieldKind::{Clock, Colour, Day, Flag, Instant, List, Long, Minutes, Number, Record, Text, Wall, Weekday, Word, Words};

/// Columns that say nothing to a reader: identities, keys for search, places in a list, marks of the making.
const SILENT: &[&str] = &[
    "id",
    "n",
    "one",
    "position",
    "sequence",
    "created_at",
    "original_start",
    "recurrence_id",
    "event_uid",
    "external_id",
    "name_key",
    "value_key",
    "sha256",
    "bytes",
    "data",
    "template_version",
    "cells",
    "mapping",
    "agenda",
    "expects",
    "planned_until",
    "custom",
];

/// What is sensitive is shown where it is kept, on request, and nowhere else; what programs tell each other says nothing to a reader.
pub(super) fn is_hidden(table: &str, column: &str) -> bool {
    match table {
        "sensitive_fields" => column != "person_id",
        "event_edits" => !matches!(column, "summary" | "calendar_id" | "first_at"),
        "event_conflicts" => !matches!(column, "calendar_id" | "noticed_at"),
        "task_links" => column != "calendar_id",
        "task_carriers" => column == "scope",
        "commitments" => matches!(column, "reply_sequence" | "reply_stamp" | "reply_whole"),
        "calendars" => column == "address_hash",
        "signing_keys" => !matches!(column, "did" | "since_at" | "retired_at"),
        "credentials" => matches!(column, "json" | "key_id" | "replaced_by"),
        // Drawings and programs: said to be changed, not shown.
        "looks" => column == "logo",
        "signatories" => column == "picture",
        "templates" => matches!(column, "source" | "version" | "base"),
        "resources" => column == "media_type",
        _ => false,
    }
}

/// How a column reads; `None` for one that is not shown.
pub fn kind_of(table: &str, column: &str) -> Option<FieldKind> {
    if SILENT.contains(&column) || is_hidden(table, column) {
        return None;
    }
    Some(match (table, column) {
        ("hours", "minutes") | ("series", "minutes") | (_, "estimate" | "planned") => Minutes,
        (_, "notes" | "minutes" | "purpose" | "how_to_join" | "availability" | "access_needs")
        | ("resources" | "recognitions" | "decisions", "text") => Long,
        (_, "birthday" | "on_date") => Day,
        (_, "languages" | "skills" | "interests" | "tags") => List,
        (_, "do_not_contact" | "expects_members") => Flag,
        (_, "refused_channels") | ("looks", "hidden") => Words,
        ("looks", "faces" | "paper") | ("signatories", "hand") => Word,
        ("consents", "how" | "withdrawn_how") | ("fields", "kind") => Word,
        ("fields", "choices") => List,
        ("resources", "shown") => Word,
        ("consent_wordings", "text") => Long,
        ("consent_wordings", "version") | ("retention_rules", "months") => Number,
        ("retention_keeps", "rule") => Word,
        ("retention_keeps", "document") => Record,
        (_, "status" | "origin" | "outcome" | "done_by")
        | ("efforts" | "recognitions" | "documents" | "contact_points" | "calendars" | "resources" | "snoozes", "kind")
        | ("attendance" | "role_refusals", "role") => Word,
        (_, "hue") => Colour,
        (_, "weekday") => Weekday,
        (_, "from_minute" | "to_minute") => Clock,
        (_, "places" | "pages" | "rows" | "line" | "due_after_days") => Number,
        (_, "start_wall") => Wall,
        (_, "break_until" | "step_since" | "promised_until" | "due_on" | "valid_until") => Day,
        (_, "at") => Instant,
        (_, "substitute_of" | "shown_in") => Record,
        (_, name) if name.ends_with("_id") => Record,
        (_, name) if name.starts_with("is_") => Flag,
        (_, name) if name.ends_with("_on") => Day,
        (_, name) if name.ends_with("_at") => Instant,
        _ => Text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_a_length_or_a_text_by_their_table() {
        assert_eq!(kind_of("hours", "minutes"), Some(Minutes), "of service");
        assert_eq!(kind_of("meetings", "minutes"), Some(Long), "of a meeting");
        assert_eq!(kind_of("people", "name_key"), None, "made from the name, and said by it");
    }
}
