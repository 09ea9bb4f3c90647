-- People on the lists of meetings; who is on one already stays as they are there.
INSERT INTO attendance (id, meeting_id, person_id, status)
SELECT j.value ->> 'id', j.value ->> 'meeting_id', j.value ->> 'person_id', ?2
FROM json_each(?1) j JOIN people p ON p.id = j.value ->> 'person_id'
WHERE NOT EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = j.value ->> 'meeting_id' AND a.person_id = j.value ->> 'person_id')
GROUP BY j.value ->> 'meeting_id', j.value ->> 'person_id'
