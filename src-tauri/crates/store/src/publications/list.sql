-- What is published, by name, with how the last writing went. ?1 an id, or all of them.
SELECT p.id, p.effort_id, p.person_id, coalesce(e.name, k.name, '') AS name, e.hue, p.path, p.created_at,
       s.written_at, coalesce(s.events, 0) AS events, coalesce(s.failure, '') AS failure
FROM publications p
LEFT JOIN efforts e ON e.id = p.effort_id
LEFT JOIN people k ON k.id = p.person_id
LEFT JOIN publication_states s ON s.publication_id = p.id
WHERE ?1 IS NULL OR p.id = ?1
ORDER BY p.person_id IS NOT NULL, coalesce(e.name, k.name_key, ''), p.id
