-- Hours that were booked with a task keep it: they would lose their origin.
SELECT EXISTS (SELECT 1 FROM hours WHERE task_id = ?1)
