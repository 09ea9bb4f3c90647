-- Calendars that could not be read, or that hold removals back until somebody has looked.
SELECT c.id, c.name, s.failure, s.held_removals
FROM calendars c JOIN calendar_states s ON s.calendar_id = c.id
WHERE s.failure <> '' OR s.held_removals > 0
ORDER BY c.name COLLATE folded, c.id
LIMIT 10
