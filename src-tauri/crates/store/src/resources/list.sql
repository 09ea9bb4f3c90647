-- The library, in the order in which it was put together. ?1 an effort: its own and those for everyone; none: all of them.
SELECT r.id, r.title, r.kind, r.url, r.text, r.effort_id, r.shown, r.role, r.language, r.need, r.file_name, r.media_type, length(r.data) / 4 * 3 AS bytes
FROM resources r LEFT JOIN efforts e ON e.id = r.effort_id
WHERE ?1 IS NULL OR r.effort_id IS NULL OR r.effort_id = ?1
ORDER BY r.effort_id IS NOT NULL, e.name COLLATE folded, r.position, r.id
