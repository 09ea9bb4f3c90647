-- Everything that one job signed, as one statement. Whoever was removed meanwhile has none.
INSERT INTO credentials (id, person_id, key_id, title, reason, json, issued_at, valid_until)
SELECT j.value ->> 'id', p.id, j.value ->> 'key_id', j.value ->> 'title', j.value ->> 'reason', j.value ->> 'json', ?2, j.value ->> 'valid_until'
FROM json_each(?1) j JOIN people p ON p.id = j.value ->> 'person_id'
