-- There is something left to be done. ?1 batch.
UPDATE batches SET ended_at = NULL WHERE id = ?1
