-- Open tasks by due date, the most urgent first.
SELECT id FROM tasks WHERE status IN ('to do', 'doing', 'waiting') AND due_on IS NOT NULL ORDER BY due_on, n LIMIT 8
