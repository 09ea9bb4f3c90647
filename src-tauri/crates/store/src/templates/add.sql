-- A copy begins as the one that it was made from.
INSERT INTO templates (id, base, name, source, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
