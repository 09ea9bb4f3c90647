-- What became of the promises of these people to be at the meeting: whoever came kept even one they had only been asked for.
UPDATE commitments SET status = ?3, ended_at = ?4
WHERE meeting_id = ?1 AND person_id IN (SELECT value FROM json_each(?2)) AND (status = 'accepted' OR (status = 'asked' AND ?3 = 'kept'))
