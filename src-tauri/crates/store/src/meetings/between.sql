-- Meetings that overlap a stretch of time and were not called off, by start.
SELECT m.id
FROM meetings m
WHERE m.starts_at < ?2 AND m.ends_at > ?1 AND m.starts_at >= strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '-8 days') AND m.status <> 'cancelled'
ORDER BY m.starts_at, m.n LIMIT ?3
