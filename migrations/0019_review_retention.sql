-- For how long what is kept without need stays unquestioned, and who is kept for longer. Nothing goes by itself: what is due is looked at by somebody.
CREATE TABLE retention_rules (
    id     TEXT PRIMARY KEY NOT NULL CHECK (id IN ('alumni', 'newcomers', 'documents', 'sensitive')),
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 240)
) STRICT;

CREATE TABLE retention_keeps (
    id          TEXT PRIMARY KEY NOT NULL,
    rule        TEXT NOT NULL CHECK (rule IN ('alumni', 'newcomers', 'documents', 'sensitive')),
    person_id   TEXT REFERENCES people (id),
    -- No reference: a document that is removed needs no longer to be kept.
    document    TEXT,
    until_on    TEXT NOT NULL,
    CHECK ((person_id IS NULL) <> (document IS NULL))
) STRICT;
CREATE INDEX retention_keeps_person ON retention_keeps (person_id, rule) WHERE person_id IS NOT NULL;
CREATE INDEX retention_keeps_document ON retention_keeps (document) WHERE document IS NOT NULL;
