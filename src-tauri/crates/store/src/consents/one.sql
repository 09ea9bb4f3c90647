-- A consent, for labels.
SELECT p.name AS person, k.name AS kind FROM consents c JOIN people p ON p.id = c.person_id
JOIN consent_wordings w ON w.id = c.wording_id JOIN consent_kinds k ON k.id = w.kind_id WHERE c.id = ?1
