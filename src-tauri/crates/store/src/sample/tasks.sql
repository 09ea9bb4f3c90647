-- Tasks of the sample community.
INSERT INTO tasks (id, title, notes, effort_id, status, due_on, starts_at, ends_at, estimate, places, meeting_id, position, done_at, created_at)
SELECT value ->> 'id', value ->> 'title', value ->> 'notes', value ->> 'effort_id', value ->> 'status', value ->> 'due_on', value ->> 'starts_at', value ->> 'ends_at', value ->> 'estimate', value ->> 'places', value ->> 'meeting_id', value ->> 'position', value ->> 'done_at', value ->> 'created_at'
FROM json_each(?1)
