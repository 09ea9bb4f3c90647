-- Values that people do not have yet: ?1 is JSON of [id, person, field, value, day, flag, key].
INSERT INTO field_values (id, person_id, field_id, value, value_on, is_true, value_key)
SELECT j.value ->> 0, p.id, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5, j.value ->> 6
FROM json_each(?1) j JOIN people p ON p.id = j.value ->> 1
WHERE NOT EXISTS (SELECT 1 FROM field_values v WHERE v.person_id = p.id AND v.field_id = j.value ->> 2 AND v.value_key = j.value ->> 6)
