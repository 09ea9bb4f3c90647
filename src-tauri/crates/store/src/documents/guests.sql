-- What stands on name badges, in the order of ?1, ids of people. ?2 the effort in which they have a role, or nothing; ?3 the day since which somebody counts as new.
SELECT p.id,
       CASE WHEN p.name = '' THEN coalesce((SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1), '') ELSE p.name END AS name,
       p.name_said, p.pronouns, p.languages, coalesce(p.joined_on >= ?3, 0) AS is_new,
       coalesce((SELECT m.role FROM memberships m WHERE m.person_id = p.id AND m.effort_id = ?2 AND m.until_on IS NULL LIMIT 1), '') AS role
FROM json_each(?1) j JOIN people p ON p.id = j.value
ORDER BY j.key
