-- What people agreed to, in the very words they were shown, until when it held, and the ways in which they do not want to be contacted.
ALTER TABLE people ADD COLUMN refused_channels TEXT NOT NULL DEFAULT '[]' CHECK (json_type(refused_channels) = 'array');
CREATE INDEX people_silent ON people (n) WHERE do_not_contact = 1 OR refused_channels <> '[]';

CREATE TABLE consent_kinds (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
    retired_on TEXT
) STRICT;

-- A wording is never changed once somebody agreed to it: another text is another version.
CREATE TABLE consent_wordings (
    id       TEXT PRIMARY KEY NOT NULL,
    kind_id  TEXT NOT NULL REFERENCES consent_kinds (id),
    version  INTEGER NOT NULL CHECK (version > 0),
    text     TEXT NOT NULL CHECK (length(trim(text)) > 0),
    since_on TEXT NOT NULL,
    UNIQUE (kind_id, version)
) STRICT;

CREATE TABLE consents (
    id            TEXT PRIMARY KEY NOT NULL,
    person_id     TEXT NOT NULL REFERENCES people (id),
    wording_id    TEXT NOT NULL REFERENCES consent_wordings (id),
    given_on      TEXT NOT NULL,
    how           TEXT NOT NULL CHECK (how IN ('paper', 'form', 'spoken', 'imported')),
    -- Who wrote it down; unknown where nobody has said who looks at the window.
    recorder_id   TEXT REFERENCES people (id),
    withdrawn_on  TEXT CHECK (withdrawn_on >= given_on),
    withdrawn_how TEXT CHECK (withdrawn_how IN ('paper', 'form', 'spoken', 'imported')),
    created_at    TEXT NOT NULL,
    CHECK ((withdrawn_on IS NULL) = (withdrawn_how IS NULL))
) STRICT;
CREATE INDEX consents_person ON consents (person_id);
CREATE INDEX consents_wording ON consents (wording_id, person_id);
CREATE INDEX consents_recorder ON consents (recorder_id) WHERE recorder_id IS NOT NULL;
