-- The first entry of an operation or of one after it.
SELECT min(seq) FROM change_log WHERE operation = (SELECT min(operation) FROM change_log WHERE operation >= ?1)
