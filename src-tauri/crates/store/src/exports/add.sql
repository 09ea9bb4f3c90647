-- Where to and when everything known of a person was written.
INSERT INTO exports (id, person_id, path, at) VALUES (?1, ?2, ?3, ?4)
