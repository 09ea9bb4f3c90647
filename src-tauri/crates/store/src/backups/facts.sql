-- What a backup says of itself without being opened.
SELECT (SELECT id FROM community) AS community, (SELECT id FROM operations ORDER BY n DESC LIMIT 1) AS operation,
       (SELECT max(version) FROM _sqlx_migrations) AS schema,
       (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM efforts) AS efforts,
       (SELECT count(*) FROM tasks) AS tasks, (SELECT count(*) FROM meetings) AS meetings
