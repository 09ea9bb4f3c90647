-- Lines at the end of a checklist. ?2: [{"id", "text"}].
INSERT INTO checklist_items (id, task_id, text, position)
SELECT w.value ->> 'id', ?1, w.value ->> 'text',
       w.key + 1.0 + coalesce((SELECT max(position) FROM checklist_items WHERE task_id = ?1), 0.0)
FROM json_each(?2) w
