-- The steps of a programme (?1) as they are to be: ?2 as JSON, in their order. What is there by its id is changed, the others are new.
INSERT INTO programme_steps (id, programme_id, name, done_by, due_after_days, note, position)
SELECT j.value ->> 'id', ?1, j.value ->> 'name', j.value ->> 'done_by', j.value ->> 'due_after_days', j.value ->> 'note', j.key + 1.0
FROM json_each(?2) j WHERE true
ON CONFLICT (id) DO UPDATE SET name = excluded.name, done_by = excluded.done_by, due_after_days = excluded.due_after_days, note = excluded.note,
    position = excluded.position
WHERE (programme_steps.name, programme_steps.done_by, programme_steps.note, programme_steps.position) <> (excluded.name, excluded.done_by, excluded.note, excluded.position)
   OR programme_steps.due_after_days IS NOT excluded.due_after_days
