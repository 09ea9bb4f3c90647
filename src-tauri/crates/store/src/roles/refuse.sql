-- A person would rather not be asked for a role.
INSERT INTO role_refusals (id, person_id, role) SELECT ?1, ?2, ?3
WHERE NOT EXISTS (SELECT 1 FROM role_refusals WHERE person_id = ?2 AND role = ?3)
