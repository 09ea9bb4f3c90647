-- People who were removed and are still in the log, newest first: by id, when, and the name that they had.
SELECT c.row AS id, o.at, coalesce(nullif(c.changes ->> 'name', ''), c.row) AS name
FROM change_log c JOIN operations o ON o.n = c.operation
WHERE c.tbl = 'people' AND c.kind = 'delete' AND c.erased = 0
  AND NOT EXISTS (SELECT 1 FROM people p WHERE p.id = c.row)
  AND c.seq = (SELECT max(x.seq) FROM change_log x WHERE x.row = c.row AND x.tbl = 'people')
ORDER BY c.seq DESC LIMIT ?1
