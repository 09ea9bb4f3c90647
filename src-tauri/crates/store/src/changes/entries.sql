-- What an operation has changed so far, by table.
SELECT tbl, count(*) FROM change_log WHERE operation = ?1 GROUP BY tbl
