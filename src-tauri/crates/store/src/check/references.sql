-- Rows that name a record which is not there.
SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 100
