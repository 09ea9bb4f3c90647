-- Every calendar with how its last sync went.
SELECT c.id, c.name, c.kind, c.address, c.hue, (SELECT count(*) FROM events e WHERE e.calendar_id = c.id) AS events,
       s.tried_at, s.succeeded_at, coalesce(s.failure, '') AS failure, coalesce(s.problems, '[]') AS problems,
       coalesce(s.held_removals, 0) AS held_removals
FROM calendars c LEFT JOIN calendar_states s ON s.calendar_id = c.id
ORDER BY c.created_at, c.id
