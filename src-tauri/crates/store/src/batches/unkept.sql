-- Batches with files that were made but are no documents yet: a crash came between.
SELECT DISTINCT batch_id FROM batch_rows WHERE state = 'made'
