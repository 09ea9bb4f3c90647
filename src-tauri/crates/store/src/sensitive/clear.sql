-- Nothing sensitive is kept of this person any more.
DELETE FROM sensitive_fields WHERE person_id = ?1
