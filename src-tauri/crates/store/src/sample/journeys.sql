-- Who is on the way through it in the sample community.
INSERT INTO journeys (id, person_id, programme_id, step_id, buddy_id, began_on, step_since, ended_on, outcome)
SELECT value ->> 'id', value ->> 'person_id', value ->> 'programme_id', value ->> 'step_id', value ->> 'buddy_id', value ->> 'began_on',
       value ->> 'step_since', value ->> 'ended_on', value ->> 'outcome'
FROM json_each(?1)
