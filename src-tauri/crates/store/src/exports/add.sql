-- Where to and when files about a person were written.
INSERT INTO exports (id, person_id, path, at) VALUES (?1, ?2, ?3, ?4)
