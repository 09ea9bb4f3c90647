-- What a field holds for everybody, as text: to see whether it would fit another kind.
SELECT id, person_id, coalesce(value, value_on, iif(is_true, 'yes', 'no')) AS text FROM field_values WHERE field_id = ?1 ORDER BY id
