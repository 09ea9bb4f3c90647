-- A promise takes a step: an answer gets the instant of the answer, an end the instant of the end.
UPDATE commitments SET
    status      = ?2,
    answered_at = CASE WHEN ?2 IN ('accepted', 'declined') THEN ?3 ELSE answered_at END,
    ended_at    = CASE WHEN ?2 = 'accepted' THEN NULL ELSE ?3 END,
    reason      = coalesce(?4, reason)
WHERE id = ?1
