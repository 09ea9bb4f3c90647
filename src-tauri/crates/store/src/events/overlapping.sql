-- Events that may happen in a stretch of time; which ones do is for the expansion to say.
SELECT e.n, e.calendar_id, e.uid, e.hash, c.name AS calendar, c.hue
FROM events e JOIN calendars c ON c.id = e.calendar_id
WHERE e.first_at < ?2 AND (e.last_at IS NULL OR e.last_at >= ?1)
