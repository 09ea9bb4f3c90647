-- Rows that are there by the log and not in their table. The table's name is put in for each.
SELECT row FROM change_log c WHERE tbl = 'people' AND NOT EXISTS (SELECT 1 FROM people WHERE id = c.row)
GROUP BY row HAVING sum(kind = 'insert') > sum(kind = 'delete')
