-- Edits of a calendar, with what the event was when it was last seen there, and what had been sent of it.
SELECT d.uid, d.text, coalesce(e.text, '') AS base, r.sent, d.summary
FROM event_edits d LEFT JOIN events e ON e.calendar_id = d.calendar_id AND e.uid = d.uid
LEFT JOIN event_resources r ON r.calendar_id = d.calendar_id AND r.uid = d.uid
WHERE d.calendar_id = ?1 ORDER BY d.id
