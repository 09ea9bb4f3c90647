-- A step (?1) is taken out on a day (?3), and whoever is at it goes to another (?2).
UPDATE journeys SET step_id = ?2, step_since = ?3 WHERE step_id = ?1 AND ended_on IS NULL;
UPDATE programme_steps SET removed_on = ?3 WHERE id = ?1
