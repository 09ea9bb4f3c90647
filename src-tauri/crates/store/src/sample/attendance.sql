-- Who was there in the sample community.
INSERT INTO attendance (id, meeting_id, person_id, status, role)
SELECT value ->> 'id', value ->> 'meeting_id', value ->> 'person_id', value ->> 'status', value ->> 'role'
FROM json_each(?1)
