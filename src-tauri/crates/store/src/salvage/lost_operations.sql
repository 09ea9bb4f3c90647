-- Operations that the log or another operation names, and that are lost themselves.
SELECT DISTINCT l.n FROM (SELECT operation AS n FROM change_log UNION SELECT undone_by FROM operations WHERE undone_by IS NOT NULL) l
WHERE NOT EXISTS (SELECT 1 FROM operations o WHERE o.n = l.n) ORDER BY l.n
