-- Ends every consent of one kind that stands; one that was given later than the withdrawal ends on its own day.
UPDATE consents SET withdrawn_on = max(?3, given_on), withdrawn_how = ?4
WHERE person_id = ?1 AND withdrawn_on IS NULL AND wording_id IN (SELECT w.id FROM consent_wordings w WHERE w.kind_id = ?2)
