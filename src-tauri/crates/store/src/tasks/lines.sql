-- The tasks of a list of ids, in its order. Everything that costs a look-up is done for these rows alone.
SELECT t.id, t.title, t.status, t.due_on, t.starts_at, t.ends_at, t.estimate, t.places,
       max(0, t.places - (SELECT count(*) FROM commitments c WHERE c.task_id = t.id AND c.status IN ('accepted', 'kept'))) AS open_places,
       t.effort_id, e.name AS effort, e.hue,
       (SELECT json_group_array(json_object('commitment_id', c.id, 'person_id', c.person_id, 'name', p.name, 'status', c.status))
        FROM (SELECT id, person_id, status FROM commitments WHERE task_id = t.id AND status IN ('asked', 'accepted', 'kept') ORDER BY id LIMIT 50) c
        JOIN people p ON p.id = c.person_id) AS people,
       (SELECT count(*) FROM checklist_items i WHERE i.task_id = t.id) AS checks,
       (SELECT count(*) FROM checklist_items i WHERE i.task_id = t.id AND i.is_done = 1) AS checks_done,
       t.meeting_id, t.position
FROM json_each(?1) w JOIN tasks t ON t.id = w.value LEFT JOIN efforts e ON e.id = t.effort_id
ORDER BY w.key
