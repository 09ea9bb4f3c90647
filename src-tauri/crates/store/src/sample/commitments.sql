-- Promises of the sample community.
INSERT INTO commitments (id, person_id, task_id, meeting_id, status, asked_at, answered_at, ended_at, reason)
SELECT value ->> 'id', value ->> 'person_id', value ->> 'task_id', value ->> 'meeting_id', value ->> 'status', value ->> 'asked_at', value ->> 'answered_at', value ->> 'ended_at', value ->> 'reason'
FROM json_each(?1)
