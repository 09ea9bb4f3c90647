-- Whether this person was asked for it, or has promised it, already.
SELECT status FROM commitments
WHERE person_id = ?1 AND (task_id = ?2 OR meeting_id = ?3) AND status IN ('asked', 'accepted')
