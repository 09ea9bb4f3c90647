-- Says it anew.
UPDATE sensitive_fields SET text = ?2, checked_on = ?3, valid_until = ?4, updated_at = ?5 WHERE id = ?1
