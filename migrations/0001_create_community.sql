-- A file is one community: its name, zone and language, and the settings that its owner chose.
CREATE TABLE community (
    id         TEXT PRIMARY KEY NOT NULL,
    one        INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (one = 1),
    name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
    zone       TEXT NOT NULL,
    locale     TEXT NOT NULL DEFAULT 'en',
    hue        INTEGER NOT NULL DEFAULT 165 CHECK (hue BETWEEN 0 AND 359),
    is_sample  INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id    TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- What somebody wants to be reminded of later, or never again (no day): a line of Home, or that two people are not the same.
CREATE TABLE snoozes (
    id       TEXT PRIMARY KEY NOT NULL,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    until_on TEXT,
    UNIQUE (kind, subject)
) STRICT;
