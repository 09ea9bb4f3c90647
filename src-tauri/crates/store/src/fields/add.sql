-- A field, after the others.
INSERT INTO fields (id, name, kind, choices, position, is_listed, created_at)
VALUES (?1, ?2, ?3, ?4, coalesce((SELECT max(position) FROM fields), 0) + 1, ?5, ?6)
