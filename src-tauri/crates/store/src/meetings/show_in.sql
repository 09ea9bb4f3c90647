-- Meetings stand in a calendar as well, or no more: one, or every one of its series.
UPDATE meetings SET shown_in = ?2
WHERE (id = ?1 OR (?3 AND series_id = (SELECT series_id FROM meetings WHERE id = ?1))) AND shown_in IS NOT ?2
