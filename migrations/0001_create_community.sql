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
