-- When people are usually free, on the community's wall clock, and when they are away. Nobody of whom nothing is said is held to be free or not.
CREATE TABLE availability (
    id          TEXT PRIMARY KEY NOT NULL,
    person_id   TEXT NOT NULL REFERENCES people (id),
    -- 1 is Monday.
    weekday     INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute   INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    CHECK (to_minute > from_minute)
) STRICT;
CREATE INDEX availability_person ON availability (person_id, weekday, from_minute);

CREATE TABLE absences (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    from_on   TEXT NOT NULL,
    -- The last day; both included.
    until_on  TEXT NOT NULL,
    reason    TEXT NOT NULL DEFAULT '',
    CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX absences_person ON absences (person_id, until_on);
