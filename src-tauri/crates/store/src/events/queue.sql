-- What is still to be sent, oldest first, and why the last try failed.
SELECT d.calendar_id, c.name AS calendar, d.uid, coalesce(nullif(d.summary, ''), e.summary, '') AS title,
       CASE WHEN d.text = '' THEN 'removed' WHEN e.uid IS NULL THEN 'new' ELSE 'changed' END AS change,
       coalesce(r.failure, '') AS failure, r.tried_at
FROM event_edits d JOIN calendars c ON c.id = d.calendar_id
LEFT JOIN events e ON e.calendar_id = d.calendar_id AND e.uid = d.uid
LEFT JOIN event_refusals r ON r.calendar_id = d.calendar_id AND r.uid = d.uid
LEFT JOIN event_resources s ON s.calendar_id = d.calendar_id AND s.uid = d.uid
WHERE d.text <> coalesce(e.text, '') AND d.text IS NOT s.sent ORDER BY d.id
