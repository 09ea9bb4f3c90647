-- Rows that the log believes to be there, and are lost: from now on it knows. The table's name is put in for each.
INSERT INTO change_log (operation, tbl, row, kind, changes)
SELECT (SELECT n FROM current_operation), 'people', row, 'delete', '{}' FROM change_log c
WHERE tbl = 'people' AND NOT EXISTS (SELECT 1 FROM people WHERE id = c.row)
GROUP BY row HAVING sum(kind = 'insert') > sum(kind = 'delete')
