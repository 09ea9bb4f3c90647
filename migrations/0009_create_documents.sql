-- Generated files and what was in them, and the library of resources that packets draw from.
CREATE TABLE documents (
    id               TEXT PRIMARY KEY NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('packet', 'certificate', 'print file')),
    title            TEXT NOT NULL,
    template         TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    person_id        TEXT REFERENCES people (id),
    path             TEXT NOT NULL,
    sha256           TEXT NOT NULL,
    bytes            INTEGER NOT NULL,
    pages            INTEGER NOT NULL,
    data             TEXT NOT NULL CHECK (json_valid(data)),
    made_at          TEXT NOT NULL
) STRICT;
CREATE INDEX documents_person ON documents (person_id);
CREATE INDEX documents_made ON documents (made_at);

CREATE TABLE resources (
    id        TEXT PRIMARY KEY NOT NULL,
    title     TEXT NOT NULL CHECK (length(trim(title)) > 0),
    kind      TEXT NOT NULL CHECK (kind IN ('link', 'text')),
    url       TEXT NOT NULL DEFAULT '',
    text      TEXT NOT NULL DEFAULT '',
    effort_id TEXT REFERENCES efforts (id),
    position  REAL NOT NULL DEFAULT 0
) STRICT;
