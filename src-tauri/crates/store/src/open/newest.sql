-- How far a file reaches.
SELECT n, id FROM operations ORDER BY n DESC LIMIT 1
