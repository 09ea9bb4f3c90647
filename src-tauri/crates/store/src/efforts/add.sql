-- A new effort.
INSERT INTO efforts (id, name, kind, purpose, cadence, how_to_join, hue, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
