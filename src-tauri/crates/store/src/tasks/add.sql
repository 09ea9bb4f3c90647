-- A new task.
INSERT INTO tasks (id, title, notes, effort_id, due_on, starts_at, ends_at, estimate, places, meeting_id, position, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
