-- What is known about somebody's health or about checks of them, apart from everything that is listed, found or exported, and each time that it was shown.
CREATE TABLE sensitive_fields (
    id          TEXT PRIMARY KEY NOT NULL,
    person_id   TEXT NOT NULL REFERENCES people (id),
    kind        TEXT NOT NULL CHECK (kind IN ('health', 'check')),
    text        TEXT NOT NULL CHECK (length(trim(text)) > 0),
    -- Of a check: when it was made, and for how long it holds.
    checked_on  TEXT,
    valid_until TEXT,
    updated_at  TEXT NOT NULL
) STRICT;
CREATE INDEX sensitive_fields_person ON sensitive_fields (person_id);
CREATE INDEX sensitive_fields_updated ON sensitive_fields (updated_at);

CREATE TABLE sensitive_reveals (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    at        TEXT NOT NULL
) STRICT;
CREATE INDEX sensitive_reveals_person ON sensitive_reveals (person_id, at);
