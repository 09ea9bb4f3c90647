-- Whoever failed is tried again. ?1 batch.
UPDATE batch_rows SET state = 'waiting', why = '' WHERE batch_id = ?1 AND state = 'failed'
