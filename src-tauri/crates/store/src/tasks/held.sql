-- What the rules look at before a task is changed.
SELECT title, status, effort_id, due_on, starts_at, ends_at, estimate FROM tasks WHERE id = ?1
