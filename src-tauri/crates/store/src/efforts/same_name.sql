-- Two open efforts of one name could not be told apart. The comparison is the caller's: SQLite folds ASCII alone.
SELECT id, name FROM efforts WHERE closed_on IS NULL
