-- The meetings of a series.
SELECT id FROM meetings WHERE series_id = ?1
