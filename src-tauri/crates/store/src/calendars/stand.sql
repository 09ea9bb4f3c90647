-- Calendars as a sync begins with them: one, or all.
SELECT c.id, c.name, c.kind, c.address, c.account_id, c.address_hash, coalesce(s.etag, '') AS etag, coalesce(s.last_modified, '') AS last_modified,
       coalesce(s.body_hash, '') AS body_hash, s.succeeded_at, coalesce(s.sync_token, '') AS sync_token, coalesce(s.ctag, '') AS ctag,
       coalesce(s.held_removals, 0) AS held_removals, coalesce(s.writable, 1) AS writable, s.due_at, coalesce(s.takes_tasks, 0) AS takes_tasks
FROM calendars c LEFT JOIN calendar_states s ON s.calendar_id = c.id
WHERE ?1 IS NULL OR c.id = ?1
ORDER BY c.created_at, c.id
