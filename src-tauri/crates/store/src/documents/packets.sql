-- The newest packet of everybody who is still here, by name. ?1 today.
SELECT d.id, d.person_id, p.name AS person, d.template_version, d.effort_id, d.made_at, d.data
FROM documents d JOIN people p ON p.id = d.person_id
WHERE d.kind = 'packet' AND (p.left_on IS NULL OR p.left_on > ?1)
  AND d.id = (SELECT x.id FROM documents x WHERE x.kind = 'packet' AND x.person_id = d.person_id ORDER BY x.made_at DESC, x.rowid DESC LIMIT 1)
ORDER BY p.name_key, p.n
