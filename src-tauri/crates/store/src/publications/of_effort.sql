-- Meetings of an effort that are not long past; those of series all, because a series is told as a whole. ?1 effort, ?2 since.
SELECT id FROM meetings WHERE effort_id = ?1 AND (series_id IS NOT NULL OR ends_at > ?2)
