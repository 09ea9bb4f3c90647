-- Tasks and their entries as one list.
INSERT INTO task_links (id, task_id, calendar_id, uid, origin)
SELECT j.value ->> 'id', j.value ->> 'task_id', ?2, j.value ->> 'uid', j.value ->> 'origin' FROM json_each(?1) j
