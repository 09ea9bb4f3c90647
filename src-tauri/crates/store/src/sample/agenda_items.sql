-- Agendas of the sample community.
INSERT INTO agenda_items (id, meeting_id, title, planned, person_id, minutes, position)
SELECT value ->> 'id', value ->> 'meeting_id', value ->> 'title', value ->> 'planned', value ->> 'person_id', value ->> 'minutes', value ->> 'position'
FROM json_each(?1)
