-- Without a condition SQLite counts leaves instead of rows.
SELECT count(*) FROM person_facts
