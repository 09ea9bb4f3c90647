-- What a person no longer has of a field: all but these keys (?3, JSON).
DELETE FROM field_values WHERE person_id = ?1 AND field_id = ?2 AND value_key NOT IN (SELECT value FROM json_each(?3))
