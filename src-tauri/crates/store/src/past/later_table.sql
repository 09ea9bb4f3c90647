-- Rows that were changed since: `ends` is the first time that one came or went, `born` whether that was its coming.
CREATE TEMP TABLE later (tbl TEXT NOT NULL, row TEXT NOT NULL, ends INTEGER, born INTEGER NOT NULL, PRIMARY KEY (tbl, row)) WITHOUT ROWID;
CREATE TEMP TABLE olds (row TEXT PRIMARY KEY NOT NULL, old TEXT NOT NULL) WITHOUT ROWID;
CREATE TEMP TABLE touched (kind TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, n)) WITHOUT ROWID
