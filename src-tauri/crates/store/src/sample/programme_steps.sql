-- Its steps.
INSERT INTO programme_steps (id, programme_id, name, done_by, due_after_days, note, position)
SELECT value ->> 'id', value ->> 'programme_id', value ->> 'name', value ->> 'done_by', value ->> 'due_after_days', value ->> 'note', value ->> 'position'
FROM json_each(?1)
