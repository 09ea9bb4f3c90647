-- A file is one community.
INSERT INTO community (id, name, zone, is_sample, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
