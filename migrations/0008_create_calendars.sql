-- Sources of events. What a feed says is the calendar's own (`events`, `calendar_states`) and never mixes with what the user made.
CREATE TABLE calendars (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind       TEXT NOT NULL CHECK (kind IN ('feed', 'file')),
    address    TEXT NOT NULL,
    hue        INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 359),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_states (
    calendar_id   TEXT PRIMARY KEY NOT NULL,
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    body_hash     TEXT NOT NULL DEFAULT '',
    tried_at      TEXT,
    succeeded_at  TEXT,
    failure       TEXT NOT NULL DEFAULT '',
    problems      TEXT NOT NULL DEFAULT '[]' CHECK (json_type(problems) = 'array'),
    held_removals INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE events (
    n           INTEGER PRIMARY KEY,
    calendar_id TEXT NOT NULL,
    uid         TEXT NOT NULL,
    hash        TEXT NOT NULL,
    summary     TEXT NOT NULL,
    text        TEXT NOT NULL,
    first_at    TEXT NOT NULL,
    last_at     TEXT,
    recurring   INTEGER NOT NULL CHECK (recurring IN (0, 1)),
    UNIQUE (calendar_id, uid)
) STRICT;
CREATE INDEX events_span ON events (first_at, last_at);
