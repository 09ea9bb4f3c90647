-- Several tasks get another effort, another day, or both; ?2 and ?4 say which of them is meant.
UPDATE tasks SET effort_id = CASE WHEN ?2 THEN ?3 ELSE effort_id END, due_on = CASE WHEN ?4 THEN ?5 ELSE due_on END
WHERE id IN (SELECT value FROM json_each(?1))
