-- Everybody of the list who is not a member yet. ?1: [{"id", "person"}].
INSERT INTO memberships (id, person_id, effort_id, role, is_lead, from_on)
SELECT w.value ->> 'id', p.id, ?2, ?3, ?4, ?5
FROM json_each(?1) w JOIN people p ON p.id = w.value ->> 'person'
WHERE NOT EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = p.id AND m.effort_id = ?2 AND m.until_on IS NULL)
