-- The people a coordinator looks after, how to reach them, and the source rows that say where each fact came from.
CREATE TABLE people (
    n              INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    name_key       TEXT NOT NULL,
    called         TEXT NOT NULL DEFAULT '',
    name_said      TEXT NOT NULL DEFAULT '',
    pronouns       TEXT NOT NULL DEFAULT '',
    organisation   TEXT NOT NULL DEFAULT '',
    zone           TEXT NOT NULL DEFAULT '',
    languages      TEXT NOT NULL DEFAULT '[]' CHECK (json_type(languages) = 'array'),
    skills         TEXT NOT NULL DEFAULT '[]' CHECK (json_type(skills) = 'array'),
    interests      TEXT NOT NULL DEFAULT '[]' CHECK (json_type(interests) = 'array'),
    tags           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(tags) = 'array'),
    availability   TEXT NOT NULL DEFAULT '',
    access_needs   TEXT NOT NULL DEFAULT '',
    emergency      TEXT NOT NULL DEFAULT '',
    notes          TEXT NOT NULL DEFAULT '',
    birthday       TEXT NOT NULL DEFAULT '',
    joined_on      TEXT,
    came_by        TEXT NOT NULL DEFAULT '',
    break_until    TEXT,
    left_on        TEXT,
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    custom         TEXT NOT NULL DEFAULT '{}' CHECK (json_type(custom) = 'object'),
    created_at     TEXT NOT NULL
) STRICT;
CREATE INDEX people_by_name ON people (name_key, n);
CREATE INDEX people_by_birthday ON people (substr(birthday, -5), left_on) WHERE birthday <> '';

CREATE TABLE contact_points (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    kind      TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'address', 'web')),
    label     TEXT NOT NULL DEFAULT '',
    value     TEXT NOT NULL CHECK (length(trim(value)) > 0),
    value_key TEXT NOT NULL,
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_points_person ON contact_points (person_id);
CREATE INDEX contact_points_key ON contact_points (value_key);

CREATE TABLE handles (
    id          TEXT PRIMARY KEY NOT NULL,
    person_id   TEXT NOT NULL REFERENCES people (id),
    service     TEXT NOT NULL,
    handle      TEXT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    url         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX handles_person ON handles (person_id);
CREATE INDEX handles_external ON handles (service, external_id);

CREATE TABLE imports (
    id        TEXT PRIMARY KEY NOT NULL,
    file_name TEXT NOT NULL,
    source    TEXT NOT NULL,
    at        TEXT NOT NULL,
    rows      INTEGER NOT NULL,
    mapping   TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT;

CREATE TABLE source_rows (
    id        TEXT PRIMARY KEY NOT NULL,
    import_id TEXT NOT NULL REFERENCES imports (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    line      INTEGER NOT NULL,
    cells     TEXT NOT NULL CHECK (json_type(cells) = 'object')
) STRICT;
CREATE INDEX source_rows_person ON source_rows (person_id);
CREATE INDEX source_rows_import ON source_rows (import_id);
