-- Whether a meeting stands in this calendar.
SELECT count(*) FROM meetings WHERE id = ?1 AND shown_in = ?2
