-- ?1 batch, ?2 {"person_id", "asked"} for each (JSON), in this order.
INSERT INTO batch_rows (batch_id, position, person_id, asked)
SELECT ?1, j.key, p.id, nullif(j.value -> 'asked', 'null')
FROM json_each(?2) j CROSS JOIN people p ON p.id = j.value ->> 'person_id'
