-- Of the batches that are over the newest are kept for a while. ?1 how many, ?2 the instant before which they go.
DELETE FROM batches WHERE ended_at < ?2
   OR (ended_at IS NOT NULL AND id NOT IN (SELECT id FROM batches WHERE ended_at IS NOT NULL ORDER BY begun_at DESC LIMIT ?1));
-- What was in the papers of an older one is known by the documents, and kept here only as long as one file could be made of them all.
UPDATE batch_rows SET made = json_remove(made, '$.credential', '$.letter', '$.documents[0].data')
WHERE state = 'kept' AND batch_id IN (SELECT id FROM batches WHERE ended_at IS NOT NULL) AND json_type(made, '$.documents[0].data') IS NOT NULL
