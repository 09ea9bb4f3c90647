-- The way ends: ?2 the day, ?3 how.
UPDATE journeys SET ended_on = ?2, outcome = ?3 WHERE id = ?1
