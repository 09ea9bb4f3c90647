-- What a person is called in labels: ids alone say nothing to a reader.
SELECT CASE WHEN p.name = '' THEN coalesce((SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1), '') ELSE p.name END
FROM people p WHERE p.id = ?1
