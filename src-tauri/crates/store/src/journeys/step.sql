-- The person comes to a step (?2) on a day (?3).
UPDATE journeys SET step_id = ?2, step_since = ?3 WHERE id = ?1
