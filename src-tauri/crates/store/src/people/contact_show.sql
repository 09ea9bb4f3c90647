-- Whose contact point this is and what kind it has.
SELECT c.person_id, c.kind, p.name FROM contact_points c JOIN people p ON p.id = c.person_id WHERE c.id = ?1
