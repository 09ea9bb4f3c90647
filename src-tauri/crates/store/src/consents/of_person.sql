-- Everything that somebody agreed to, newest first, in the words they were shown.
SELECT c.id, w.kind_id, w.version, w.text, c.given_on, c.how, c.recorder_id, r.name AS recorder, c.withdrawn_on, c.withdrawn_how
FROM consents c JOIN consent_wordings w ON w.id = c.wording_id LEFT JOIN people r ON r.id = c.recorder_id
WHERE c.person_id = ?1 ORDER BY c.given_on DESC, c.created_at DESC, c.id DESC
