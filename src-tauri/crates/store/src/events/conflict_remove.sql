-- Somebody has chosen.
DELETE FROM event_conflicts WHERE id = ?1
