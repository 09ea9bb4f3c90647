-- How many rows of each table there must be, by the log.
SELECT tbl, sum(kind = 'insert') - sum(kind = 'delete') FROM change_log GROUP BY tbl
