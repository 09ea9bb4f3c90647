-- What the logging triggers write to besides the log: the operation under way, the records whose derived rows are out of date,
-- and the rows that a removal takes with it.
CREATE TEMP TABLE current_operation (n INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched (kind TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, n)) WITHOUT ROWID;
CREATE TEMP TABLE leaving (tbl TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (tbl, id)) WITHOUT ROWID;
