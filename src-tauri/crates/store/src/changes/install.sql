-- What the logging triggers write to besides the log: the operation under way, and the records whose derived rows are out of date.
CREATE TEMP TABLE current_operation (n INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched (kind TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, n)) WITHOUT ROWID;
