-- The newest change or redo that still stands.
SELECT n, CASE WHEN kind = 'redo' THEN substr(label, length('Redo: ') + 1) ELSE label END AS label
FROM operations
WHERE kind IN ('change', 'redo') AND undone_by IS NULL
ORDER BY n DESC LIMIT 1
