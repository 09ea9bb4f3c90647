-- A change or redo that still stands, by its place in the history.
SELECT n, label
FROM operations
WHERE n = ?1 AND kind IN ('change', 'redo') AND undone_by IS NULL
