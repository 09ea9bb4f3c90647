-- The meeting of the same series, or else of the same effort, that comes after this one.
SELECT m.id, m.title, m.starts_at
FROM meetings x JOIN meetings m ON (m.series_id = x.series_id OR (x.series_id IS NULL AND m.effort_id = x.effort_id))
WHERE x.id = ?1 AND m.starts_at > x.starts_at AND m.status = 'planned' ORDER BY m.starts_at, m.n LIMIT 1
