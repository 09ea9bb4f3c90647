-- The one value of a person: ?3 … ?6 as the columns are.
UPDATE field_values SET value = ?3, value_on = ?4, is_true = ?5, value_key = ?6 WHERE person_id = ?1 AND field_id = ?2
