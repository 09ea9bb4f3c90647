-- What these people are and were called, and how they were reached: rows as they are, and what the log keeps of them. ?1 ids (JSON).
SELECT 'people' AS tbl, json_object('name', name) AS row FROM people WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT 'contact_points', json_object('value', value) FROM contact_points WHERE person_id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT 'handles', json_object('handle', handle, 'external_id', external_id, 'url', url) FROM handles WHERE person_id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT tbl, changes FROM change_log WHERE tbl = 'people' AND row IN (SELECT value FROM json_each(?1))
UNION ALL SELECT tbl, changes FROM change_log WHERE tbl IN ('contact_points', 'handles') AND person IN (SELECT value FROM json_each(?1))
