-- They stand among the documents from now on. ?1 batch, ?2 positions up to this one.
UPDATE batch_rows SET state = 'kept' WHERE batch_id = ?1 AND state = 'made' AND position <= ?2
