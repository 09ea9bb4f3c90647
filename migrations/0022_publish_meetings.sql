-- Files that other calendars read along with: the meetings of an effort or of a person, written anew at their place when one of them changes.
CREATE TABLE publications (
    id         TEXT PRIMARY KEY NOT NULL,
    effort_id  TEXT REFERENCES efforts (id),
    person_id  TEXT REFERENCES people (id),
    path       TEXT NOT NULL CHECK (length(path) > 0),
    created_at TEXT NOT NULL,
    CHECK ((effort_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX publications_path ON publications (path);
CREATE INDEX publications_person ON publications (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX publications_effort ON publications (effort_id) WHERE effort_id IS NOT NULL;

-- When each was last written, and why it could not be.
CREATE TABLE publication_states (
    publication_id TEXT PRIMARY KEY NOT NULL,
    written_at     TEXT,
    events         INTEGER NOT NULL DEFAULT 0,
    failure        TEXT NOT NULL DEFAULT ''
) STRICT;
