-- One event, as it is to be where somebody here has changed it.
SELECT text, first_at, last_at, recurring FROM event_edits WHERE calendar_id = ?1 AND uid = ?2 AND text <> ''
UNION ALL
SELECT text, first_at, last_at, recurring FROM events e WHERE calendar_id = ?1 AND uid = ?2
    AND NOT EXISTS (SELECT 1 FROM event_edits d WHERE d.calendar_id = e.calendar_id AND d.uid = e.uid)
