-- Tasks of a server that are none of ours, the newest first.
SELECT e.uid, e.text FROM events e
WHERE e.calendar_id = ?1 AND e.component = 'todo'
  AND NOT EXISTS (SELECT 1 FROM task_links l WHERE l.calendar_id = e.calendar_id AND l.uid = e.uid)
  AND NOT EXISTS (SELECT 1 FROM event_edits d WHERE d.calendar_id = e.calendar_id AND d.uid = e.uid AND d.text = '')
ORDER BY e.n DESC LIMIT 1000
