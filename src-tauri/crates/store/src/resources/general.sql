-- What packets without an effort print.
SELECT r.id, r.title, r.kind, r.url, r.text, r.effort_id, r.shown, r.role, r.language, r.need, r.file_name, r.media_type, length(r.data) / 4 * 3 AS bytes
FROM resources r WHERE r.effort_id IS NULL ORDER BY r.position, r.id
