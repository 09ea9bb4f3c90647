-- A sync found what is stored already.
UPDATE calendar_states SET tried_at = ?2, succeeded_at = ?2, failure = '', due_at = ?3 WHERE calendar_id = ?1
