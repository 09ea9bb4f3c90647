-- The first entries of each of the given operations.
SELECT operation, tbl, row, kind, changes FROM (
    SELECT operation, tbl, row, kind, changes, row_number() OVER (PARTITION BY operation ORDER BY seq) AS place
    FROM change_log
    WHERE operation IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR row = ?2)
) WHERE place <= 20 ORDER BY operation DESC, place
