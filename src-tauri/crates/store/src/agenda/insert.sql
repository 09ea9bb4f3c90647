-- New agenda items as one list; an item without a place goes to the end.
INSERT INTO agenda_items (id, meeting_id, title, planned, person_id, position)
SELECT j.value ->> 'id', j.value ->> 'meeting_id', j.value ->> 'title', j.value ->> 'planned', j.value ->> 'person_id',
       coalesce(j.value ->> 'position', (SELECT max(i.position) FROM agenda_items i WHERE i.meeting_id = j.value ->> 'meeting_id') + 1.0, 1.0)
FROM json_each(?1) j
