-- How many wait. ?1 batch.
SELECT count(*) FROM batch_rows WHERE batch_id = ?1 AND state = 'waiting'
