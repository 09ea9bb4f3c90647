-- What was promised at a meeting and is not done yet.
SELECT t.id FROM tasks t WHERE t.meeting_id = ?1 AND t.status IN ('to do', 'doing', 'waiting') ORDER BY t.due_on IS NULL, t.due_on, t.n
