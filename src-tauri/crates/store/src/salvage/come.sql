-- Rows that the log only knows to have gone: how they came is lost. The table's name is put in for each.
INSERT INTO change_log (operation, tbl, row, kind, changes)
SELECT (SELECT n FROM current_operation), 'people', row, 'insert', '{}' FROM change_log c
WHERE tbl = 'people' AND NOT EXISTS (SELECT 1 FROM people WHERE id = c.row)
GROUP BY row HAVING sum(kind = 'insert') < sum(kind = 'delete')
