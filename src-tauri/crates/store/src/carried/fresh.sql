-- Open tasks that a calendar (?1) carries and that stand on no server yet. ?2 is whoever looks.
SELECT t.id, t.title, t.notes, t.due_on, t.status
FROM task_carriers c JOIN tasks t ON t.status IN ('to do', 'doing', 'waiting')
WHERE c.calendar_id = ?1
  AND CASE c.scope WHEN 'all' THEN 1
                   WHEN 'effort' THEN t.effort_id = c.effort_id
                   ELSE EXISTS (SELECT 1 FROM commitments x WHERE x.task_id = t.id AND x.person_id = ?2 AND x.status IN ('asked', 'accepted')) END
  AND NOT EXISTS (SELECT 1 FROM task_links l WHERE l.task_id = t.id)
ORDER BY t.n
