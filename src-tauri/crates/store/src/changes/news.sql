-- What was done after an operation: changes by what they were about, and the others by how they came about. What Hearth does by itself is no news.
WITH since AS (
    SELECT n, CASE WHEN kind = 'change' AND name = 'imports_apply' THEN 'import' WHEN kind = 'redo' THEN 'undo' ELSE kind END AS kind
    FROM operations WHERE n > ?1 AND kind IN ('change', 'undo', 'redo', 'sync')
)
SELECT s.kind, coalesce(t.topic, '') AS topic, count(*) AS count
FROM since s LEFT JOIN operation_topics t ON t.n = s.n AND s.kind = 'change'
GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
