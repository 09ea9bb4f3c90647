-- A meeting as the rules need it.
SELECT id, series_id, original_start, effort_id, title, starts_at, ends_at, zone, place, link, status FROM meetings WHERE id = ?1
