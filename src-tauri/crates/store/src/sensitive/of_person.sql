-- That there is something, and since when: never what.
SELECT id, kind, updated_at FROM sensitive_fields WHERE person_id = ?1 ORDER BY kind, id
