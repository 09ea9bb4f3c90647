-- The newest change or redo that still stands.
SELECT n, label
FROM operations
WHERE kind IN ('change', 'redo') AND undone_by IS NULL
ORDER BY n DESC LIMIT 1
