-- The same values in another form: ?1 is JSON of [id, value, day, flag, key].
UPDATE field_values SET value = j.value ->> 1, value_on = j.value ->> 2, is_true = j.value ->> 3, value_key = j.value ->> 4
FROM json_each(?1) j WHERE field_values.id = j.value ->> 0
