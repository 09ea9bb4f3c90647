-- When somebody looked last.
SELECT max(at) FROM sensitive_reveals WHERE person_id = ?1
