-- The ids of one page of tasks and how many there are in all. ?1 is an FTS5 query or null.
SELECT t.id, count(*) OVER () AS total
FROM tasks t
WHERE (?1 IS NULL OR t.n IN (SELECT rowid FROM search_tasks WHERE search_tasks MATCH ?1))
  AND (?2 IS NULL OR t.status = ?2)
  AND (?3 IS NULL OR (t.status IN ('to do', 'doing', 'waiting')) = ?3)
  AND (?4 IS NULL OR t.effort_id = ?4)
  AND (?5 IS NULL OR t.id IN (SELECT c.task_id FROM commitments c WHERE c.person_id = ?5 AND c.status IN ('asked', 'accepted', 'kept', 'missed')))
  AND (?6 IS NULL OR t.meeting_id = ?6)
  AND CASE ?7 WHEN 'overdue' THEN t.due_on < ?8 AND t.status IN ('to do', 'doing', 'waiting')
              WHEN 'week' THEN t.due_on BETWEEN ?8 AND date(?8, '+6 days')
              WHEN 'none' THEN t.due_on IS NULL
              ELSE 1 END
ORDER BY CASE ?9 WHEN 'due' THEN t.due_on IS NULL END,
         CASE WHEN ?9 = 'due' AND NOT ?12 THEN t.due_on END, CASE WHEN ?9 = 'due' AND ?12 THEN t.due_on END DESC,
         CASE WHEN ?9 = 'title' AND NOT ?12 THEN t.title END COLLATE folded, CASE WHEN ?9 = 'title' AND ?12 THEN t.title END COLLATE folded DESC,
         t.position, t.n
LIMIT ?10 OFFSET ?11
