-- A page of what became of everyone: first who needs a look, then the others. ?1 batch, ?2 limit, ?3 offset.
SELECT r.position, r.person_id, p.name AS person, r.state, r.why,
       r.made ->> '$.documents[0].id' AS document_id, r.made ->> '$.documents[0].path' AS path,
       (SELECT j.value ->> 'path' FROM json_each(r.made, '$.documents') j WHERE j.value ->> 'path' LIKE '%.eml') AS draft
FROM batch_rows r JOIN people p ON p.id = r.person_id
WHERE r.batch_id = ?1
ORDER BY CASE r.state WHEN 'failed' THEN 0 WHEN 'skipped' THEN 1 ELSE 2 END, r.position
LIMIT ?2 OFFSET ?3
