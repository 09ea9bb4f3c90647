-- Adopted meetings follow their events: what each event said last, what waits for somebody to choose, and which events become meetings by themselves.
CREATE TABLE adoption_states (
    calendar_id   TEXT NOT NULL,
    event_uid     TEXT NOT NULL,
    recurrence_id TEXT NOT NULL DEFAULT '',
    meeting_id    TEXT NOT NULL,
    -- What the event said when it was last looked at.
    title         TEXT NOT NULL,
    starts_at     TEXT NOT NULL,
    ends_at       TEXT NOT NULL,
    place         TEXT NOT NULL,
    -- Fields that were changed there and here: which of title, when and place.
    twice         TEXT NOT NULL DEFAULT '[]' CHECK (json_type(twice) = 'array'),
    -- The event is there no more, or was called off; and whether somebody has seen that.
    absent        TEXT NOT NULL DEFAULT '' CHECK (absent IN ('', 'gone', 'cancelled')),
    seen          INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
    PRIMARY KEY (calendar_id, event_uid, recurrence_id)
) STRICT;
CREATE INDEX adoption_states_meeting ON adoption_states (meeting_id);

CREATE TABLE adoption_rules (
    id          TEXT PRIMARY KEY NOT NULL,
    calendar_id TEXT NOT NULL REFERENCES calendars (id),
    -- Words that a title holds, whatever their case.
    contains    TEXT NOT NULL CHECK (length(trim(contains)) > 0),
    effort_id   TEXT REFERENCES efforts (id),
    created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX adoption_rules_calendar ON adoption_rules (calendar_id);
