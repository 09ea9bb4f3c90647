-- What a person has of one field, as keys.
SELECT value_key FROM field_values WHERE person_id = ?1 AND field_id = ?2
