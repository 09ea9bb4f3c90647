-- Tasks on servers: which calendar carries which tasks, which task is which entry there, and what both sides said when they last agreed.
ALTER TABLE events ADD COLUMN component TEXT NOT NULL DEFAULT 'event' CHECK (component IN ('event', 'todo'));
CREATE INDEX events_todos ON events (calendar_id) WHERE component = 'todo';
ALTER TABLE calendar_states ADD COLUMN takes_tasks INTEGER NOT NULL DEFAULT 0 CHECK (takes_tasks IN (0, 1));

-- What was passed over until now is a task, most likely: it is asked for again.
UPDATE calendar_states SET sync_token = '', ctag = '' WHERE calendar_id IN (SELECT calendar_id FROM event_resources WHERE uid IS NULL);
DELETE FROM event_resources WHERE uid IS NULL;

CREATE TABLE task_carriers (
    id          TEXT PRIMARY KEY NOT NULL,
    calendar_id TEXT NOT NULL UNIQUE REFERENCES calendars (id),
    -- Whose tasks: an effort's, those that whoever looks at the window was asked for or has promised, or all.
    scope       TEXT NOT NULL CHECK (scope IN ('all', 'mine', 'effort')),
    effort_id   TEXT REFERENCES efforts (id),
    CHECK ((scope = 'effort') = (effort_id IS NOT NULL))
) STRICT;

-- An entry outlives its task for as long as it is still to be removed on the server, so it refers to no row.
CREATE TABLE task_links (
    id          TEXT PRIMARY KEY NOT NULL,
    task_id     TEXT NOT NULL UNIQUE,
    calendar_id TEXT NOT NULL,
    uid         TEXT NOT NULL,
    -- Where it was made.
    origin      TEXT NOT NULL CHECK (origin IN ('here', 'there')),
    UNIQUE (calendar_id, uid)
) STRICT;

-- What the task and its entry said when they last agreed, each in its own words: {"title", "notes", "due_on", "stand"}.
CREATE TABLE task_agreements (
    link_id TEXT PRIMARY KEY NOT NULL,
    here    TEXT NOT NULL CHECK (json_type(here) = 'object'),
    there   TEXT NOT NULL CHECK (json_type(there) = 'object')
) STRICT;
