-- What was made, in the order of the people, from a place on. ?1 batch, ?2 states (JSON), ?3 positions above this one, ?4 limit.
SELECT position, person_id, made FROM batch_rows
WHERE batch_id = ?1 AND position > ?3 AND state IN (SELECT value FROM json_each(?2)) ORDER BY position LIMIT ?4
