-- Hours of those who were there; who has some of this meeting already gets no more.
INSERT INTO hours (id, person_id, effort_id, minutes, on_date, origin, meeting_id)
SELECT j.value ->> 'id', j.value ->> 'person_id', m.effort_id, ?2, ?3, 'meeting', m.id
FROM json_each(?1) j CROSS JOIN meetings m ON m.id = ?4
WHERE NOT EXISTS (SELECT 1 FROM hours h WHERE h.meeting_id = m.id AND h.person_id = j.value ->> 'person_id')
