-- The address by which a holder can show that a credential is theirs: the first of each.
SELECT c.person_id, c.value FROM contact_points c
WHERE c.kind = 'email' AND c.person_id IN (SELECT value FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM contact_points o WHERE o.person_id = c.person_id AND o.kind = 'email' AND (o.position, o.id) < (c.position, c.id))
