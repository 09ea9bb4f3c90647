-- What the occurrences planned from now on begin with.
UPDATE series
SET effort_id = j.value ->> 'effort_id', title = j.value ->> 'title', minutes = j.value ->> 'minutes', place = j.value ->> 'place',
    link = j.value ->> 'link', planned_until = j.value ->> 'planned_until', ended_on = j.value ->> 'ended_on'
FROM json_each(json_array(json(?1))) j
WHERE series.id = j.value ->> 'id'
