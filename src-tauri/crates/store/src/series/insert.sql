-- A new series.
INSERT INTO series (id, effort_id, title, rrule, start_wall, zone, minutes, place, link, expects, expects_members, agenda, planned_until, ended_on)
SELECT j.value ->> 'id', j.value ->> 'effort_id', j.value ->> 'title', j.value ->> 'rrule', j.value ->> 'start_wall', j.value ->> 'zone',
       j.value ->> 'minutes', j.value ->> 'place', j.value ->> 'link', j.value ->> 'expects', j.value ->> 'expects_members', j.value ->> 'agenda',
       j.value ->> 'planned_until', j.value ->> 'ended_on'
FROM json_each(json_array(json(?1))) j
