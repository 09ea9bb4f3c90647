-- A meeting and the next ones of its series that are still to be held, in order.
SELECT m.id FROM meetings x JOIN meetings m ON m.id = x.id OR (m.series_id = x.series_id AND m.starts_at > x.starts_at)
WHERE x.id = ?1 AND m.status = 'planned' ORDER BY m.starts_at, m.n LIMIT ?2
