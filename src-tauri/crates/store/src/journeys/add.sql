-- Everybody of the list who is not on this way yet. ?1: [{"id", "person"}], ?2 programme, ?3 step, ?4 buddy, ?5 the day.
INSERT INTO journeys (id, person_id, programme_id, step_id, buddy_id, began_on, step_since)
SELECT w.value ->> 'id', p.id, ?2, ?3, CASE WHEN p.id <> ?4 THEN ?4 END, ?5, ?5
FROM json_each(?1) w JOIN people p ON p.id = w.value ->> 'person'
WHERE NOT EXISTS (SELECT 1 FROM journeys j WHERE j.person_id = p.id AND j.programme_id = ?2 AND j.ended_on IS NULL)
