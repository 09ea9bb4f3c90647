-- Something sensitive about a person.
INSERT INTO sensitive_fields (id, person_id, kind, text, checked_on, valid_until, updated_at)
SELECT ?1, id, ?3, ?4, ?5, ?6, ?7 FROM people WHERE id = ?2
