-- Whose certificates are made, in the order of ?1: rows (numbers) or ids (texts) of people. Hours are those of the effort ?2 where there is one.
SELECT p.id,
       CASE WHEN p.name = '' THEN coalesce((SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1), '') ELSE p.name END AS name,
       p.called, p.name_said,
       CASE WHEN ?2 IS NULL THEN f.hours_minutes
            ELSE (SELECT coalesce(sum(h.minutes), 0) FROM hours h WHERE h.person_id = p.id AND h.effort_id = ?2) END AS minutes
FROM json_each(?1) j
JOIN people p ON p.n = iif(j.type = 'integer', j.value, (SELECT q.n FROM people q WHERE q.id = j.value))
JOIN person_facts f ON f.n = p.n
ORDER BY j.key
