-- One series.
SELECT id, effort_id, title, rrule, start_wall, zone, minutes, place, link, expects, expects_members, agenda, planned_until, ended_on
FROM series WHERE id = ?1
