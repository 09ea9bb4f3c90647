-- Entries that are no tasks of ours any more.
DELETE FROM task_links WHERE id IN (SELECT value FROM json_each(?1))
