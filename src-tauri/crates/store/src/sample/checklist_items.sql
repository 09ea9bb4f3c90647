-- Checklists of the sample community.
INSERT INTO checklist_items (id, task_id, text, is_done, position)
SELECT value ->> 'id', value ->> 'task_id', value ->> 'text', value ->> 'is_done', value ->> 'position'
FROM json_each(?1)
