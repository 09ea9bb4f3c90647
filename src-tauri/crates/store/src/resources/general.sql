-- What packets without an effort print.
SELECT r.id, r.title, r.kind, r.url, r.text, r.effort_id FROM resources r WHERE r.effort_id IS NULL ORDER BY r.position, r.id
