-- What its event said last goes along.
UPDATE OR REPLACE adoption_states SET recurrence_id = ?2 WHERE meeting_id = ?1
