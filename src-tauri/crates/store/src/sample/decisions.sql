-- Decisions of the sample community.
INSERT INTO decisions (id, meeting_id, agenda_item_id, text)
SELECT value ->> 'id', value ->> 'meeting_id', value ->> 'agenda_item_id', value ->> 'text'
FROM json_each(?1)
