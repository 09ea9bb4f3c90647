-- A page of documents, newest first and within one job in the order of its people; what was kept last stands first within one second, too. ?1 kind, ?2 person, ?3 words in lower case that the title or the name must hold, ?4 limit, ?5 offset, ?6 effort, its own and what its people were given.
SELECT d.id, d.kind, d.title, d.template, d.person_id, p.name AS person, d.effort_id, e.name AS effort, d.path, d.bytes, d.pages, d.made_at
FROM documents d LEFT JOIN people p ON p.id = d.person_id LEFT JOIN efforts e ON e.id = d.effort_id
WHERE (?1 IS NULL OR d.kind = ?1)
  AND (?2 IS NULL OR d.person_id = ?2)
  AND (?6 IS NULL OR d.effort_id = ?6 OR EXISTS (SELECT 1 FROM memberships m WHERE m.effort_id = ?6 AND m.person_id = d.person_id))
  AND NOT EXISTS (SELECT 1 FROM json_each(?3) w WHERE instr(lower(d.title) || ' ' || coalesce(p.name_key, ''), w.value) = 0)
ORDER BY d.made_at DESC, d.kind = 'print file' DESC, CASE d.kind WHEN 'file' THEN -d.rowid ELSE d.rowid END
LIMIT ?4 OFFSET ?5
