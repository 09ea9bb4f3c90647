-- That somebody looked, at whom and when.
INSERT INTO sensitive_reveals (id, person_id, at) VALUES (?1, ?2, ?3)
