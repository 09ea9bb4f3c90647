-- Folds the write-ahead log into the file and empties it, whoever else still holds the file open for reading.
PRAGMA wal_checkpoint(TRUNCATE)
