-- How far the log goes.
SELECT coalesce(max(n), 0) FROM main.operations
