-- Which table the log knows a row of.
SELECT tbl FROM change_log WHERE row = ?1 LIMIT 1
