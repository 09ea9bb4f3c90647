-- An operation gets its number before the rows that it changes.
INSERT INTO operations (id, kind, name, label, at, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING n
