-- Operations, newest first. ?1 a record that they touched, ?2 before which one, ?3 how many, ?4 a topic, ?5 words of the label, ?6 and ?7 instants from and to,
-- ?8 a kind (an import and an undo are kinds of their own), ?9 after which one.
-- An operation stands as long as what undid it does not: the length of that chain says so.
SELECT o.n, o.id, o.kind, o.name, o.label, o.at,
       coalesce((
           WITH RECURSIVE chain (n, length) AS (
               SELECT o.undone_by, 1
               UNION ALL
               SELECT p.undone_by, length + 1 FROM chain JOIN operations p ON p.n = chain.n WHERE p.undone_by IS NOT NULL
           )
           SELECT max(length) FROM chain WHERE n IS NOT NULL
       ), 0) % 2 = 1 AS undone,
       o.rows
FROM operations o
WHERE (o.kind <> 'sync' OR ?8 = 'sync')
  AND (?8 IS NULL OR ?8 = CASE WHEN o.kind = 'change' AND o.name = 'imports_apply' THEN 'import' WHEN o.kind = 'redo' THEN 'undo' ELSE o.kind END)
  AND (?9 IS NULL OR o.n > ?9)
  AND (?1 IS NULL OR o.n IN (
      SELECT operation FROM change_log WHERE row = ?1 AND erased = 0
      UNION SELECT operation FROM change_log WHERE part_of = ?1 AND erased = 0
      UNION SELECT operation FROM change_log WHERE person = ?1 AND erased = 0))
  AND (?2 IS NULL OR o.n < ?2)
  AND (?4 IS NULL OR o.n IN (SELECT n FROM operation_topics WHERE topic = ?4))
  AND (?5 IS NULL OR o.n IN (SELECT rowid FROM search_operations WHERE search_operations MATCH ?5))
  AND (?6 IS NULL OR o.at >= ?6)
  AND (?7 IS NULL OR o.at < ?7)
ORDER BY o.n DESC
LIMIT ?3
