-- Events that may happen in a stretch of time, as they are to be where somebody here has changed them; which ones do is for the expansion to say.
-- An edit goes by a row number below zero.
SELECT e.n, e.calendar_id, e.uid, e.hash, c.name AS calendar, c.hue
FROM events e JOIN calendars c ON c.id = e.calendar_id
WHERE e.first_at < ?2 AND (e.last_at IS NULL OR e.last_at >= ?1)
  AND NOT EXISTS (SELECT 1 FROM event_edits d WHERE d.calendar_id = e.calendar_id AND d.uid = e.uid)
UNION ALL
SELECT -d.rowid, d.calendar_id, d.uid, d.hash, c.name, c.hue
FROM event_edits d JOIN calendars c ON c.id = d.calendar_id
WHERE d.text <> '' AND d.first_at < ?2 AND (d.last_at IS NULL OR d.last_at >= ?1)
