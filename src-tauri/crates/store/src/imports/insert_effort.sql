-- An effort that a label names.
INSERT INTO efforts (id, name, hue, created_at) VALUES (?1, ?2, ?3, ?4)
