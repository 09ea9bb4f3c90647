-- The meetings of a series that stand in this calendar and may still change, or the meeting alone. ?1 id of either, ?2 calendar.
SELECT id, series_id, original_start, effort_id, title, starts_at, ends_at, zone, place, link, status
FROM meetings WHERE (id = ?1 OR series_id = ?1) AND shown_in = ?2 AND status <> 'held' ORDER BY starts_at
