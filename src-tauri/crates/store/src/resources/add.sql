-- A new resource stands at the end.
INSERT INTO resources (id, title, kind, url, text, effort_id, position)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT max(r.position) FROM resources r), 0) + 1
