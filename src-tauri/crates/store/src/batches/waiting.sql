-- Who comes next. ?1 batch, ?2 limit.
SELECT position, person_id, asked FROM batch_rows WHERE batch_id = ?1 AND state = 'waiting' ORDER BY position LIMIT ?2
