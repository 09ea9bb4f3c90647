-- The newest undo that still stands, as long as no change came after it.
SELECT n, label
FROM operations
WHERE kind = 'undo' AND undone_by IS NULL
  AND n > coalesce((SELECT max(n) FROM operations WHERE kind = 'change'), 0)
ORDER BY n DESC LIMIT 1
