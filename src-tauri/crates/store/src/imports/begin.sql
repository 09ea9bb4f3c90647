-- One file, read once.
INSERT INTO imports (id, file_name, source, at, rows, mapping) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
