-- How many entries of an operation have lost their values for good.
SELECT count(*) FROM change_log WHERE operation = ?1 AND erased = 1
