-- One look for everything that is printed, who signs it, and the templates that were made anew from Hearth's own.
CREATE TABLE looks (
    id       TEXT PRIMARY KEY NOT NULL,
    one      INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (one = 1),
    -- #rrggbb; empty: the community's own colour, and marigold.
    colour   TEXT NOT NULL DEFAULT '',
    accent   TEXT NOT NULL DEFAULT '',
    faces    TEXT NOT NULL DEFAULT 'table' CHECK (faces IN ('table', 'book', 'festive', 'clear', 'plain', 'glad')),
    paper    TEXT NOT NULL DEFAULT 'a4' CHECK (paper IN ('a4', 'us-letter')),
    closing  TEXT NOT NULL DEFAULT '',
    footer   TEXT NOT NULL DEFAULT '',
    -- What is left out.
    hidden   TEXT NOT NULL DEFAULT '[]' CHECK (json_type(hidden) = 'array'),
    -- A drawing (SVG); a PNG lies inside one.
    logo     TEXT NOT NULL DEFAULT '',
    logo_alt TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE signatories (
    id          TEXT PRIMARY KEY NOT NULL,
    -- Whoever this is among the people, where it is known: then the entry goes with them.
    person_id   TEXT REFERENCES people (id),
    name        TEXT NOT NULL CHECK (length(trim(name)) > 0),
    role        TEXT NOT NULL DEFAULT '',
    hand        TEXT NOT NULL DEFAULT 'script' CHECK (hand IN ('script', 'pen', 'picture')),
    picture     TEXT NOT NULL DEFAULT '',
    picture_alt TEXT NOT NULL DEFAULT '',
    position    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX signatories_person ON signatories (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE templates (
    id         TEXT PRIMARY KEY NOT NULL,
    -- Whose place it takes, for example certificate-classic.
    base       TEXT NOT NULL,
    name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
    source     TEXT NOT NULL,
    -- Grows with every change of the source.
    version    INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX templates_base ON templates (base);
