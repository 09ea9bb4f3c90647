-- How many documents a page is a part of, under the conditions of page.sql. ?1 kind, ?2 person, ?3 words in lower case, ?4 effort.
SELECT count(*)
FROM documents d LEFT JOIN people p ON p.id = d.person_id
WHERE (?1 IS NULL OR d.kind = ?1)
  AND (?2 IS NULL OR d.person_id = ?2)
  AND (?4 IS NULL OR d.effort_id = ?4 OR EXISTS (SELECT 1 FROM memberships m WHERE m.effort_id = ?4 AND m.person_id = d.person_id))
  AND NOT EXISTS (SELECT 1 FROM json_each(?3) w WHERE instr(lower(d.title) || ' ' || coalesce(p.name_key, ''), w.value) = 0)
