-- The next version of a wording.
INSERT INTO consent_wordings (id, kind_id, version, text, since_on)
SELECT ?1, ?2, coalesce((SELECT max(version) FROM consent_wordings WHERE kind_id = ?2), 0) + 1, ?3, ?4
