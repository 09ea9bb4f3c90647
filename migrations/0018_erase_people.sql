-- Erasing a person for good: the ledger that erases again after a restore and recognises addresses, the counts that stay, and what was handed out.
CREATE TABLE erasures (
    -- Of the record that was; it says nothing about anybody by itself.
    id      TEXT PRIMARY KEY NOT NULL,
    way     TEXT NOT NULL CHECK (way IN ('erased', 'anonymised')),
    at      TEXT NOT NULL,
    -- What was erased is overwritten in the file, too.
    cleaned INTEGER NOT NULL DEFAULT 0 CHECK (cleaned IN (0, 1))
) STRICT;

-- Keyed hashes: whether an address was erased can be answered, which addresses were cannot be read.
CREATE TABLE erased_addresses (
    hash TEXT PRIMARY KEY NOT NULL,
    way  TEXT NOT NULL CHECK (way IN ('erased', 'anonymised')),
    at   TEXT NOT NULL
) STRICT;

CREATE TABLE erasure_keys (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key TEXT NOT NULL CHECK (length(key) = 64)
) STRICT;

-- What people who were erased have added to: minutes and people taking part by effort and month, who came and who was asked by meeting, promises kept and thanks by month.
CREATE TABLE tallies (
    id         TEXT PRIMARY KEY NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('minutes', 'people', 'came', 'asked', 'kept', 'thanks')),
    effort_id  TEXT REFERENCES efforts (id),
    meeting_id TEXT REFERENCES meetings (id),
    month      TEXT,
    amount     INTEGER NOT NULL CHECK (amount > 0),
    CHECK ((kind IN ('came', 'asked')) = (meeting_id IS NOT NULL)),
    CHECK ((kind IN ('minutes', 'people', 'kept', 'thanks')) = (month IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX tallies_once ON tallies (kind, coalesce(effort_id, ''), coalesce(meeting_id, ''), coalesce(month, ''));
CREATE INDEX tallies_meeting ON tallies (meeting_id, kind) WHERE meeting_id IS NOT NULL;
CREATE INDEX tallies_effort ON tallies (effort_id, kind) WHERE effort_id IS NOT NULL;

-- Which files with everything known of a person were written, and where to.
CREATE TABLE exports (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    path      TEXT NOT NULL,
    at        TEXT NOT NULL
) STRICT;
CREATE INDEX exports_person ON exports (person_id);

-- An entry whose values were erased says that something was changed, and no longer what: it cannot be undone.
ALTER TABLE change_log ADD COLUMN erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1));

-- Reports go on counting what people who were erased have given; they have no name and no id.
DROP VIEW report_hours;
CREATE VIEW report_hours AS
SELECT h.on_date, h.minutes, h.origin, h.person_id, p.name AS person, e.name AS effort
FROM hours h JOIN people p ON p.id = h.person_id LEFT JOIN efforts e ON e.id = h.effort_id
UNION ALL
SELECT t.month || '-01', t.amount, 'typed in', NULL, NULL, e.name
FROM tallies t LEFT JOIN efforts e ON e.id = t.effort_id WHERE t.kind = 'minutes';

DROP VIEW report_meetings;
CREATE VIEW report_meetings AS
SELECT m.id, m.title, m.starts_at, m.ends_at, m.status, e.name AS effort,
       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.status IN ('attended', 'walk-in'))
       + coalesce((SELECT sum(t.amount) FROM tallies t WHERE t.meeting_id = m.id AND t.kind = 'came'), 0) AS attended
FROM meetings m LEFT JOIN efforts e ON e.id = m.effort_id;
