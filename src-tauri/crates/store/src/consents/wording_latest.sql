-- The wording of today, and how often it was agreed to; ?2 asks for another one of the same kind.
SELECT w.id, w.kind_id, w.version, w.text, (SELECT count(*) FROM consents c WHERE c.wording_id = w.id) AS recorded
FROM consent_wordings w WHERE w.kind_id = ?1 AND (?2 IS NULL OR w.id = ?2) ORDER BY w.version DESC LIMIT 1
