-- Every user-visible change is one operation with one entry per row: undo, redo, history and the audit trail are this one log.
CREATE TABLE operations (
    n         INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'sync', 'upkeep')),
    name      TEXT NOT NULL,
    label     TEXT NOT NULL,
    at        TEXT NOT NULL,
    target    INTEGER REFERENCES operations (n),
    undone_by INTEGER REFERENCES operations (n),
    CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
) STRICT;
CREATE INDEX operations_open ON operations (kind, undone_by, n);

CREATE TABLE change_log (
    seq       INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operations (n),
    tbl       TEXT NOT NULL,
    row       TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    changes   TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX change_log_operation ON change_log (operation);
CREATE INDEX change_log_row ON change_log (row);
