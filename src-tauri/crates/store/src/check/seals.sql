-- One row for each page whose seal does not hold: the cipher's own word, before SQLite reads anything.
PRAGMA cipher_integrity_check
