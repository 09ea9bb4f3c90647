-- What the log tells of one row, in its order.
SELECT kind, changes FROM change_log WHERE tbl = ?1 AND row = ?2 ORDER BY seq
