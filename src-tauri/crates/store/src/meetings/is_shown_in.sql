-- Whether a meeting, or any of a series, stands in this calendar.
SELECT EXISTS (SELECT 1 FROM meetings WHERE id = ?1 AND shown_in = ?2) OR EXISTS (SELECT 1 FROM meetings WHERE series_id = ?1 AND shown_in = ?2)
