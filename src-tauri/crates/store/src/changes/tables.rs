//! Which tables are logged, which topic of the window each belongs to, and whose search entry or facts a row of it touches.

/// A table whose every change is logged and can be undone.
pub struct Logged {
    pub name: &'static str,
    /// What goes stale in the window when a row changes.
    pub topic: &'static str,
    /// Rows of the search index and derived facts to rebuild.
    pub touches: &'static [Touch],
}

/// How a changed row points at a record whose derived rows must be rebuilt.
pub enum Touch {
    /// The row is the record (it has its own `n`).
    Itself(&'static str),
    /// The row names the record by id: (kind, column, table).
    Names(&'static str, &'static str, &'static str),
    /// Everybody who holds something in this field, where it is hidden or shown again: they are found by it or no longer.
    Holders,
    /// Everybody who attended this meeting: their last-seen date may move.
    Attendees,
}

use Touch::{Attendees, Holders, Itself, Names};

const PERSON: Touch = Names("people", "person_id", "people");

/// Columns that name the record whose part a row is: its history tells of the row too. The first that is set counts.
pub(super) const PART_OF: [&str; 3] = ["task_id", "meeting_id", "effort_id"];

/// The column that names the person whose history tells of the row as well.
pub(super) const OF_PERSON: &str = "person_id";

/// Parents stand before their children.
pub const LOGGED: &[Logged] = &[
    Logged { name: "community", topic: "community", touches: &[] },
    Logged { name: "settings", topic: "settings", touches: &[] },
    Logged { name: "snoozes", topic: "settings", touches: &[] },
    Logged { name: "people", topic: "people", touches: &[Itself("people")] },
    Logged { name: "contact_points", topic: "people", touches: &[PERSON] },
    Logged { name: "handles", topic: "people", touches: &[PERSON] },
    Logged { name: "consent_kinds", topic: "settings", touches: &[] },
    Logged { name: "consent_wordings", topic: "settings", touches: &[] },
    Logged { name: "consents", topic: "people", touches: &[] },
    Logged { name: "retention_rules", topic: "settings", touches: &[] },
    Logged { name: "retention_keeps", topic: "settings", touches: &[] },
    Logged { name: "fields", topic: "people", touches: &[Holders] },
    Logged { name: "field_values", topic: "people", touches: &[PERSON] },
    Logged { name: "sensitive_fields", topic: "people", touches: &[] },
    Logged { name: "sensitive_reveals", topic: "people", touches: &[] },
    Logged { name: "availability", topic: "people", touches: &[] },
    Logged { name: "absences", topic: "people", touches: &[] },
    Logged { name: "imports", topic: "people", touches: &[] },
    Logged { name: "source_rows", topic: "people", touches: &[] },
    Logged { name: "efforts", topic: "efforts", touches: &[Itself("efforts")] },
    Logged { name: "memberships", topic: "efforts", touches: &[PERSON] },
    Logged { name: "opportunities", topic: "efforts", touches: &[] },
    Logged { name: "series", topic: "meetings", touches: &[] },
    Logged { name: "meetings", topic: "meetings", touches: &[Itself("meetings"), Attendees] },
    Logged { name: "agenda_items", topic: "meetings", touches: &[Names("meetings", "meeting_id", "meetings")] },
    Logged { name: "decisions", topic: "meetings", touches: &[] },
    Logged { name: "attendance", topic: "meetings", touches: &[PERSON] },
    Logged { name: "role_refusals", topic: "meetings", touches: &[] },
    Logged { name: "tasks", topic: "tasks", touches: &[Itself("tasks")] },
    Logged { name: "checklist_items", topic: "tasks", touches: &[] },
    Logged { name: "commitments", topic: "tasks", touches: &[PERSON] },
    Logged { name: "programmes", topic: "journeys", touches: &[] },
    Logged { name: "programme_steps", topic: "journeys", touches: &[] },
    Logged { name: "journeys", topic: "journeys", touches: &[] },
    Logged { name: "hours", topic: "hours", touches: &[PERSON] },
    Logged { name: "recognitions", topic: "recognitions", touches: &[PERSON] },
    Logged { name: "calendar_accounts", topic: "calendars", touches: &[] },
    Logged { name: "calendars", topic: "calendars", touches: &[] },
    Logged { name: "event_edits", topic: "calendars", touches: &[] },
    Logged { name: "event_conflicts", topic: "calendars", touches: &[] },
    Logged { name: "adoption_rules", topic: "calendars", touches: &[] },
    Logged { name: "task_carriers", topic: "calendars", touches: &[] },
    Logged { name: "task_links", topic: "calendars", touches: &[] },
    Logged { name: "publications", topic: "calendars", touches: &[] },
    Logged { name: "documents", topic: "documents", touches: &[] },
    Logged { name: "looks", topic: "documents", touches: &[] },
    Logged { name: "signatories", topic: "documents", touches: &[] },
    Logged { name: "templates", topic: "documents", touches: &[] },
    Logged { name: "template_pictures", topic: "documents", touches: &[] },
    Logged { name: "signing_keys", topic: "settings", touches: &[] },
    Logged { name: "credentials", topic: "people", touches: &[] },
    Logged { name: "trusted_issuers", topic: "settings", touches: &[] },
    Logged { name: "resources", topic: "documents", touches: &[] },
    Logged { name: "exports", topic: "people", touches: &[] },
    Logged { name: "tallies", topic: "hours", touches: &[] },
];

/// Tables whose new rows are logged without their values: the row, with what was logged of it later, tells what it held, and its
/// removal is logged whole. What a file held is the largest part of an import and need not be kept twice.
pub const WRITTEN_ONCE: &[&str] = &["source_rows"];

/// Tables that are not logged, each with its reason.
pub const UNLOGGED: &[(&str, &str)] = &[
    ("operations", "the log itself"),
    ("change_log", "the log itself"),
    ("operation_topics", "derived from the log at every commit"),
    ("search_operations", "derived from the log at every commit"),
    (
        "drafts",
        "typed and not yet saved: no change until it is, so nothing to undo, and every keystroke in the log would bury the story",
    ),
    ("erasures", "what was erased stays so, whatever is undone"),
    ("erased_addresses", "part of the ledger of erasures"),
    ("erasure_keys", "part of the ledger of erasures"),
    ("events", "the calendar's own: another sync brings it back"),
    ("calendar_states", "the calendar's own: when it was last reached"),
    ("event_resources", "the calendar's own: where things lie on its server, and which version"),
    ("event_refusals", "the calendar's own: why something could not be sent at the last try"),
    ("adoption_states", "the calendar's own: what an event that became a meeting said last"),
    ("task_agreements", "the calendar's own: what a task and its entry said when they last agreed"),
    ("publication_states", "when a file outside was last written: no change of the user's"),
    ("batches", "how far the making of documents has come: what it made is logged with the documents"),
    ("batch_rows", "part of the batches"),
    ("person_facts", "derived at every commit"),
    ("person_fields", "derived at every commit"),
    ("search_people", "derived at every commit"),
    ("search_efforts", "derived at every commit"),
    ("search_tasks", "derived at every commit"),
    ("search_meetings", "derived at every commit"),
];
