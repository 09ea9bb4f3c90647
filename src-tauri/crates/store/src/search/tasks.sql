-- Tasks that the words find: open ones first, then the best.
SELECT 'task' AS kind, t.id, t.title, t.status || coalesce(' · ' || t.due_on, '') || coalesce(' · ' || e.name, '') AS detail, e.hue
FROM search_tasks s JOIN tasks t ON t.n = s.rowid LEFT JOIN efforts e ON e.id = t.effort_id
WHERE s.search_tasks MATCH ?1 ORDER BY t.status IN ('done', 'dropped'), s.rank LIMIT ?2
