-- Hours of the sample community.
INSERT INTO hours (id, person_id, effort_id, minutes, on_date, origin, meeting_id, task_id, note)
SELECT value ->> 'id', value ->> 'person_id', value ->> 'effort_id', value ->> 'minutes', value ->> 'on_date', value ->> 'origin', value ->> 'meeting_id', value ->> 'task_id', value ->> 'note'
FROM json_each(?1)
