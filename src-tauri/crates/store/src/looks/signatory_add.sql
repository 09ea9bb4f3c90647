-- A new one signs last.
INSERT INTO signatories (id, person_id, name, role, hand, position)
SELECT ?1, ?2, ?3, coalesce(?4, ''), coalesce(?5, 'script'), coalesce((SELECT max(s.position) FROM signatories s), 0) + 1
