-- Operations, newest first; of one record where its id is given.
SELECT o.n, o.id, o.kind, o.label, o.at, o.undone_by IS NOT NULL AS undone,
       (SELECT count(*) FROM change_log c WHERE c.operation = o.n) AS rows
FROM operations o
WHERE (?1 IS NULL OR o.n IN (SELECT c.operation FROM change_log c WHERE c.row = ?1))
  AND (?2 IS NULL OR o.n < ?2)
  AND o.kind <> 'sync'
ORDER BY o.n DESC
LIMIT ?3
