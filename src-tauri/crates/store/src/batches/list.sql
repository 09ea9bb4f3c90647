-- Batches, the newest first, with how far each has come. ?1 only this one, ?2 limit.
SELECT b.id, b.kind, b.output, b.folder, b.begun_at, b.ended_at,
       count(r.position) AS total,
       coalesce(sum(r.state IN ('made', 'kept')), 0) AS made,
       coalesce(sum(r.state = 'failed'), 0) AS failed,
       coalesce(sum(r.state = 'skipped'), 0) AS skipped,
       coalesce(sum(r.state = 'waiting'), 0) AS waiting
FROM batches b LEFT JOIN batch_rows r ON r.batch_id = b.id
WHERE ?1 IS NULL OR b.id = ?1
GROUP BY b.id ORDER BY b.begun_at DESC, b.id DESC LIMIT ?2
