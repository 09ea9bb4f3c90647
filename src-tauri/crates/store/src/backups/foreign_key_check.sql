-- Rows that refer to nothing.
PRAGMA foreign_key_check
