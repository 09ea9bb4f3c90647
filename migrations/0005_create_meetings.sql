-- Meetings and the series they belong to; an occurrence is keyed by series and original start, so an edit never loses attendance.
CREATE TABLE series (
    id            TEXT PRIMARY KEY NOT NULL,
    effort_id     TEXT REFERENCES efforts (id),
    title         TEXT NOT NULL CHECK (length(trim(title)) > 0),
    rrule         TEXT NOT NULL,
    start_wall    TEXT NOT NULL,
    zone          TEXT NOT NULL,
    minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 10080),
    place         TEXT NOT NULL DEFAULT '',
    link          TEXT NOT NULL DEFAULT '',
    -- What each further occurrence begins with: people by id, whoever is a member by then, and [{"title", "planned"}].
    expects         TEXT NOT NULL DEFAULT '[]' CHECK (json_type(expects) = 'array'),
    expects_members INTEGER NOT NULL DEFAULT 0 CHECK (expects_members IN (0, 1)),
    agenda          TEXT NOT NULL DEFAULT '[]' CHECK (json_type(agenda) = 'array'),
    -- Every start before this instant has been planned.
    planned_until   TEXT NOT NULL,
    ended_on        TEXT
) STRICT;

CREATE TABLE meetings (
    n              INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    series_id      TEXT REFERENCES series (id),
    original_start TEXT,
    effort_id      TEXT REFERENCES efforts (id),
    title          TEXT NOT NULL CHECK (length(trim(title)) > 0),
    starts_at      TEXT NOT NULL,
    ends_at        TEXT NOT NULL,
    zone           TEXT NOT NULL,
    place          TEXT NOT NULL DEFAULT '',
    link           TEXT NOT NULL DEFAULT '',
    status         TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'held', 'cancelled')),
    minutes        TEXT NOT NULL DEFAULT '',
    -- What to read or bring before it, Markdown.
    reading        TEXT NOT NULL DEFAULT '',
    sequence       INTEGER NOT NULL DEFAULT 0,
    calendar_id    TEXT,
    event_uid      TEXT,
    recurrence_id  TEXT,
    created_at     TEXT NOT NULL,
    CHECK (ends_at > starts_at),
    CHECK ((series_id IS NULL) = (original_start IS NULL)),
    CHECK ((calendar_id IS NULL) = (event_uid IS NULL))
) STRICT;
CREATE INDEX meetings_start ON meetings (starts_at);
CREATE INDEX meetings_effort ON meetings (effort_id, starts_at);
CREATE UNIQUE INDEX meetings_occurrence ON meetings (series_id, original_start) WHERE series_id IS NOT NULL;
CREATE UNIQUE INDEX meetings_adopted ON meetings (calendar_id, event_uid, coalesce(recurrence_id, '')) WHERE calendar_id IS NOT NULL;

CREATE TABLE agenda_items (
    id         TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    title      TEXT NOT NULL CHECK (length(trim(title)) > 0),
    planned    INTEGER CHECK (planned BETWEEN 1 AND 1440),
    person_id  TEXT REFERENCES people (id),
    minutes    TEXT NOT NULL DEFAULT '',
    position   REAL NOT NULL
) STRICT;
CREATE INDEX agenda_items_meeting ON agenda_items (meeting_id, position);

CREATE TABLE decisions (
    id             TEXT PRIMARY KEY NOT NULL,
    meeting_id     TEXT NOT NULL REFERENCES meetings (id),
    agenda_item_id TEXT REFERENCES agenda_items (id),
    text           TEXT NOT NULL CHECK (length(trim(text)) > 0)
) STRICT;
CREATE INDEX decisions_meeting ON decisions (meeting_id);

CREATE TABLE attendance (
    id         TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    person_id  TEXT NOT NULL REFERENCES people (id),
    status     TEXT NOT NULL CHECK (status IN ('expected', 'attended', 'excused', 'absent', 'walk-in')),
    role       TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'Scheduler', 'Crier', 'Facilitator', 'Scribe')),
    UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX attendance_person ON attendance (person_id);
