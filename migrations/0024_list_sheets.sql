-- Sheets that are printed around a meeting, a person or an effort stand among the documents. The table is made anew because its kinds are checked.
CREATE TABLE documents_with_sheets (
    id               TEXT PRIMARY KEY NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('packet', 'certificate', 'print file', 'file', 'sheet')),
    title            TEXT NOT NULL,
    template         TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    person_id        TEXT REFERENCES people (id),
    effort_id        TEXT REFERENCES efforts (id),
    path             TEXT NOT NULL,
    sha256           TEXT NOT NULL,
    bytes            INTEGER NOT NULL,
    pages            INTEGER NOT NULL,
    -- Of a sheet: {"people": [id …]}, everybody who is named on it.
    data             TEXT NOT NULL CHECK (json_valid(data)),
    made_at          TEXT NOT NULL
) STRICT;
INSERT INTO documents_with_sheets (id, kind, title, template, template_version, person_id, effort_id, path, sha256, bytes, pages, data, made_at)
SELECT id, kind, title, template, template_version, person_id, effort_id, path, sha256, bytes, pages, data, made_at FROM documents ORDER BY rowid;
DROP TABLE documents;
ALTER TABLE documents_with_sheets RENAME TO documents;
CREATE INDEX documents_person ON documents (person_id);
CREATE INDEX documents_effort ON documents (effort_id) WHERE effort_id IS NOT NULL;
CREATE INDEX documents_made ON documents (made_at);
CREATE INDEX documents_file ON documents (sha256) WHERE kind = 'file';
