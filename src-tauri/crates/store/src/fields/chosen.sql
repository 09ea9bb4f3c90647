-- How many people have chosen one of these (?2, keys as JSON).
SELECT count(*) FROM json_each(?2) j CROSS JOIN field_values v ON v.field_id = ?1 AND v.value_key = j.value
