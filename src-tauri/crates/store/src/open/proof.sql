-- Counts that must be the same in a file and its copy.
SELECT (SELECT count(*) FROM operations), (SELECT count(*) FROM change_log), (SELECT count(*) FROM people)
