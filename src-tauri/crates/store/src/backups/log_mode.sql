-- Whether what is written goes to a write-ahead log first.
PRAGMA journal_mode
