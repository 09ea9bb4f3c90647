-- Meetings that repeat in the sample community.
INSERT INTO series (id, effort_id, title, rrule, start_wall, zone, minutes, place, link, planned_until)
SELECT value ->> 'id', value ->> 'effort_id', value ->> 'title', value ->> 'rrule', value ->> 'start_wall', value ->> 'zone', value ->> 'minutes', value ->> 'place', value ->> 'link', value ->> 'planned_until'
FROM json_each(?1)
