-- The occurrences of a series that may still change, from one of them on.
SELECT id, series_id, original_start, effort_id, title, starts_at, ends_at, zone, place, link, status
FROM meetings WHERE series_id = ?1 AND original_start >= ?2 AND status <> 'held' ORDER BY original_start
