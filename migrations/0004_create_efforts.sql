-- What people take part in, who takes part in it, and since when.
CREATE TABLE efforts (
    n           INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind        TEXT NOT NULL DEFAULT 'working group' CHECK (kind IN ('working group', 'local community', 'project', 'programme')),
    purpose     TEXT NOT NULL DEFAULT '',
    cadence     TEXT NOT NULL DEFAULT '',
    how_to_join TEXT NOT NULL DEFAULT '',
    hue         INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 359),
    closed_on   TEXT,
    created_at  TEXT NOT NULL
) STRICT;

CREATE TABLE memberships (
    id             TEXT PRIMARY KEY NOT NULL,
    person_id      TEXT NOT NULL REFERENCES people (id),
    effort_id      TEXT NOT NULL REFERENCES efforts (id),
    role           TEXT NOT NULL DEFAULT '',
    is_lead        INTEGER NOT NULL DEFAULT 0 CHECK (is_lead IN (0, 1)),
    from_on        TEXT,
    until_on       TEXT,
    promised_until TEXT,
    CHECK (until_on IS NULL OR from_on IS NULL OR until_on >= from_on)
) STRICT;
CREATE INDEX memberships_person ON memberships (person_id);
CREATE INDEX memberships_effort ON memberships (effort_id, until_on, is_lead DESC, id);
CREATE UNIQUE INDEX memberships_once ON memberships (person_id, effort_id) WHERE until_on IS NULL;

-- What an effort is looking for. Whoever fills a place is a member; `filled` counts them.
CREATE TABLE opportunities (
    id         TEXT PRIMARY KEY NOT NULL,
    effort_id  TEXT NOT NULL REFERENCES efforts (id),
    title      TEXT NOT NULL CHECK (length(trim(title)) > 0),
    skills     TEXT NOT NULL DEFAULT '[]' CHECK (json_type(skills) = 'array'),
    time       TEXT NOT NULL DEFAULT '',
    benefit    TEXT NOT NULL DEFAULT '',
    places     INTEGER NOT NULL DEFAULT 1 CHECK (places BETWEEN 1 AND 1000),
    filled     INTEGER NOT NULL DEFAULT 0 CHECK (filled BETWEEN 0 AND places),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX opportunities_effort ON opportunities (effort_id, filled, places);
