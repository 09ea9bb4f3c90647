-- Every user-visible change is one operation with one entry per row: undo, redo, history and the audit trail are this one log.
CREATE TABLE operations (
    n         INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'sync', 'upkeep')),
    name      TEXT NOT NULL,
    label     TEXT NOT NULL,
    at        TEXT NOT NULL,
    rows      INTEGER NOT NULL DEFAULT 0,
    target    INTEGER REFERENCES operations (n),
    undone_by INTEGER REFERENCES operations (n),
    CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
) STRICT;
CREATE INDEX operations_open ON operations (kind, undone_by, n);
CREATE INDEX operations_at ON operations (at);

-- What an operation was about and how it is called, so that a long history is searched without reading its rows.
CREATE TABLE operation_topics (
    topic TEXT NOT NULL,
    n     INTEGER NOT NULL REFERENCES operations (n),
    PRIMARY KEY (topic, n)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_operations USING fts5 (label, content = '', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');

CREATE TABLE change_log (
    seq       INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operations (n),
    tbl       TEXT NOT NULL,
    row       TEXT NOT NULL,
    -- The record that the row is a part of, and the person that it names: their histories tell of it too.
    part_of   TEXT,
    person    TEXT,
    kind      TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    changes   TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX change_log_operation ON change_log (operation);
CREATE INDEX change_log_row ON change_log (row, operation);
CREATE INDEX change_log_part_of ON change_log (part_of, operation) WHERE part_of IS NOT NULL;
CREATE INDEX change_log_person ON change_log (person, operation) WHERE person IS NOT NULL;
