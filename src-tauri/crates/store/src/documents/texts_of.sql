-- Texts of people that documents print and that are not plain, in the order of ?1, ids of people (JSON). ?2 which of them (JSON), ?3 today.
SELECT x.person_id, x.person, x.field, x.text, x.called
FROM (SELECT j.key AS place, p.id AS person_id, p.name AS person, f.column1 AS field, p.called,
             CASE f.column1
                 WHEN 'name' THEN p.name
                 WHEN 'name_said' THEN p.name_said
                 WHEN 'pronouns' THEN p.pronouns
                 WHEN 'role' THEN (SELECT group_concat(m.role, ', ') FROM memberships m WHERE m.person_id = p.id AND (m.until_on IS NULL OR m.until_on > ?3))
                 ELSE (SELECT group_concat(t.title, ', ') FROM commitments k JOIN tasks t ON t.id = k.task_id
                       WHERE k.person_id = p.id AND k.status IN ('asked', 'accepted') AND t.status NOT IN ('done', 'dropped'))
             END AS text
      FROM json_each(?1) j CROSS JOIN people p ON p.id = j.value
      CROSS JOIN (VALUES ('name'), ('name_said'), ('pronouns'), ('role'), ('task')) f
      WHERE instr(?2, '"' || f.column1 || '"') > 0) x
WHERE x.text GLOB '*[^ -~]*'
ORDER BY x.place
