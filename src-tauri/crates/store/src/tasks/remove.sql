-- The task itself.
DELETE FROM tasks WHERE id = ?1
