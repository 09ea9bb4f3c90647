-- What is known, once it was asked for.
SELECT id, kind, text, checked_on, valid_until, updated_at FROM sensitive_fields WHERE person_id = ?1 ORDER BY kind, id
