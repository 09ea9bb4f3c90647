-- What happened to each row since the entry ?1, as far as it matters: whether it came or went, and which was first.
INSERT INTO later (tbl, row, ends, born)
SELECT g.tbl, g.row, g.ends, coalesce((SELECT c.kind = 'insert' FROM main.change_log c WHERE c.seq = g.ends), 0)
FROM (
    SELECT tbl, row, min(seq) FILTER (WHERE kind <> 'update') AS ends
    FROM main.change_log WHERE seq >= ?1 GROUP BY tbl, row
) g
