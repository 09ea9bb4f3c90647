-- The people found, in the order of the ids in ?1.
SELECT 'person' AS kind, p.id, CASE WHEN p.name = '' THEN coalesce(c.value, '') ELSE p.name END AS title,
       coalesce(nullif(p.organisation, ''), c.value, '') AS detail, NULL AS hue
FROM json_each(?1) j JOIN people p ON p.n = j.value
LEFT JOIN contact_points c ON c.id = (SELECT d.id FROM contact_points d WHERE d.person_id = p.id AND d.kind = 'email' ORDER BY d.position LIMIT 1)
ORDER BY j.key
