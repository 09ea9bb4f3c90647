-- One document, to open or to remove it.
SELECT d.id, d.kind, d.title, d.template, d.person_id, p.name AS person, d.effort_id, e.name AS effort, d.path, d.bytes, d.pages, d.made_at
FROM documents d LEFT JOIN people p ON p.id = d.person_id LEFT JOIN efforts e ON e.id = d.effort_id
WHERE d.id = ?1
