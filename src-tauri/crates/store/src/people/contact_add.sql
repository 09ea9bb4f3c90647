-- Goes to the end of the person's list.
INSERT INTO contact_points (id, person_id, kind, label, value, value_key, position)
SELECT ?1, p.id, ?3, ?4, ?5, ?6, coalesce((SELECT max(c.position) + 1 FROM contact_points c WHERE c.person_id = p.id), 0)
FROM people p WHERE p.id = ?2
