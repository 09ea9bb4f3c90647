-- How many tasks stand at one of these.
SELECT count(*) FROM tasks WHERE status IN (SELECT value FROM json_each(?1))
