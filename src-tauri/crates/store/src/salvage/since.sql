-- How much was changed after an operation; no row where it is not known.
SELECT (SELECT count(*) FROM change_log WHERE operation > o.n) FROM operations o WHERE o.id = ?1
