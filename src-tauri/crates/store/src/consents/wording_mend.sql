-- A wording that nobody has agreed to yet is simply corrected.
UPDATE consent_wordings SET text = ?2, since_on = ?3 WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.wording_id = ?1)
