-- Neighbouring entries of one table and kind form a run, newest run first: a run of inserts goes in one statement.
SELECT tbl, kind, min(seq) AS first, max(seq) AS last, count(*) AS rows
FROM (
    SELECT seq, tbl, kind, seq - row_number() OVER (PARTITION BY tbl, kind ORDER BY seq) AS run
    FROM change_log WHERE operation = ?1 AND erased = 0
)
GROUP BY tbl, kind, run
ORDER BY first DESC
