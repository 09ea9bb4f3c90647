-- What became of the ones that were just tried. ?1 batch, ?2 {"position", "state", "why", "made"} for each (JSON).
INSERT INTO batch_rows (batch_id, position, person_id, state, why, made)
SELECT r.batch_id, r.position, r.person_id, j.value ->> 'state', j.value ->> 'why', nullif(j.value -> 'made', 'null')
FROM json_each(?2) j CROSS JOIN batch_rows r ON r.batch_id = ?1 AND r.position = j.value ->> 'position'
WHERE true
ON CONFLICT (batch_id, position) DO UPDATE SET state = excluded.state, why = excluded.why, made = excluded.made
