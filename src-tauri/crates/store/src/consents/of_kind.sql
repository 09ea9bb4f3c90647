-- What these people (JSON) have said about one kind before.
SELECT c.person_id, c.given_on, c.how, c.withdrawn_on
FROM json_each(?1) j CROSS JOIN consents c ON c.person_id = j.value JOIN consent_wordings w ON w.id = c.wording_id
WHERE w.kind_id = ?2
