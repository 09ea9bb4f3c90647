-- A file that is written from now on.
INSERT INTO publications (id, effort_id, person_id, path, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
