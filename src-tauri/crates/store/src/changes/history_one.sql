-- One operation, by its place in the history, with whether it stands (see history.sql).
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
FROM operations o WHERE o.n = ?1
