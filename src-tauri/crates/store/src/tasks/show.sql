-- What a task's own page shows besides its line.
SELECT t.notes, t.done_at, t.created_at, m.title AS meeting,
       (SELECT json_group_array(json_object('id', i.id, 'text', i.text, 'is_done', json(iif(i.is_done, 'true', 'false'))))
        FROM (SELECT id, text, is_done FROM checklist_items WHERE task_id = t.id ORDER BY position, id) i) AS checklist
FROM tasks t LEFT JOIN meetings m ON m.id = t.meeting_id
WHERE t.id = ?1
