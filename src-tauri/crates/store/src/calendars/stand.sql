-- Calendars as a sync begins with them: one, or all.
SELECT c.id, c.name, c.kind, c.address, coalesce(s.etag, '') AS etag, coalesce(s.last_modified, '') AS last_modified,
       coalesce(s.body_hash, '') AS body_hash, s.succeeded_at
FROM calendars c LEFT JOIN calendar_states s ON s.calendar_id = c.id
WHERE ?1 IS NULL OR c.id = ?1
ORDER BY c.created_at, c.id
