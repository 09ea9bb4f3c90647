-- Promises to a task go with it.
DELETE FROM commitments WHERE task_id = ?1
