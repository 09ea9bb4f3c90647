-- Whether the tables and their pages hang together.
PRAGMA quick_check(20)
