-- What stood on the agenda of a meeting, and whether anything came of it.
SELECT i.title, i.planned, i.person_id, p.name AS person,
       (i.minutes <> '' OR EXISTS (SELECT 1 FROM decisions d WHERE d.agenda_item_id = i.id)) AS discussed
FROM agenda_items i LEFT JOIN people p ON p.id = i.person_id WHERE i.meeting_id = ?1 ORDER BY i.position, i.id
