-- A column of the board in the order that people gave it, read from an index alone.
SELECT id FROM tasks WHERE status = ?1 ORDER BY position, n LIMIT ?2 OFFSET ?3
