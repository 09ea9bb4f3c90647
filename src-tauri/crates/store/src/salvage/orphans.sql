-- Rows that name a record which is lost.
SELECT "table", rowid, fkid FROM pragma_foreign_key_check
