-- A new resource stands at the end.
INSERT INTO resources (id, title, kind, url, text, effort_id, shown, role, language, need, file_name, media_type, data, position)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, coalesce((SELECT max(r.position) FROM resources r), 0) + 1
