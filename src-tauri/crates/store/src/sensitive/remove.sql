-- One of them is no longer kept.
DELETE FROM sensitive_fields WHERE id = ?1
