-- How far what was saved reaches.
SELECT id, at FROM operations ORDER BY n DESC LIMIT 1
