-- Open tasks by due date, the most urgent first: mine where it is known who I am. ?1 me or null, ?2 today.
SELECT t.id FROM tasks t
WHERE t.status IN ('to do', 'doing', 'waiting') AND (t.due_on IS NOT NULL OR ?1 IS NOT NULL)
  AND (?1 IS NULL OR t.id IN (SELECT c.task_id FROM commitments c WHERE c.person_id = ?1 AND c.status IN ('asked', 'accepted') AND c.task_id IS NOT NULL))
  AND t.id NOT IN (SELECT s.subject FROM snoozes s WHERE s.kind = 'task' AND (s.until_on IS NULL OR s.until_on > ?2))
ORDER BY t.due_on IS NULL, t.due_on, t.n LIMIT 8
