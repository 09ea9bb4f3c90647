-- Conflicts that wait for somebody to choose, oldest first; one of them, or all.
SELECT x.id, x.calendar_id, c.name AS calendar, x.uid, coalesce(e.summary, '') AS title, x.noticed_at, x.differences, x.ours, x.theirs
FROM event_conflicts x JOIN calendars c ON c.id = x.calendar_id
LEFT JOIN events e ON e.calendar_id = x.calendar_id AND e.uid = x.uid
WHERE ?1 IS NULL OR x.id = ?1 ORDER BY x.noticed_at, x.id
