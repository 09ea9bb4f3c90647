-- Planned meetings of a series that are not over. ?1 series, ?2 now.
SELECT id FROM meetings WHERE series_id = ?1 AND status = 'planned' AND ends_at > ?2 ORDER BY starts_at
