-- Nothing is left to be done, or nobody wants the rest. ?1 batch, ?2 now.
UPDATE batches SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL
