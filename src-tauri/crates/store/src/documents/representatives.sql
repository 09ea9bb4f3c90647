-- One person for each effort that people joined last. ?1 ids of people (JSON), ?2 today.
SELECT min(x.person_id) AS person_id, x.effort_id
FROM (SELECT p.id AS person_id,
             (SELECT m.effort_id FROM memberships m JOIN efforts e ON e.id = m.effort_id
              WHERE m.person_id = p.id AND (m.until_on IS NULL OR m.until_on > ?2) AND (e.closed_on IS NULL OR e.closed_on > ?2)
              ORDER BY m.from_on DESC NULLS LAST, m.id DESC LIMIT 1) AS effort_id
      FROM json_each(?1) j CROSS JOIN people p ON p.id = j.value) x
GROUP BY x.effort_id
