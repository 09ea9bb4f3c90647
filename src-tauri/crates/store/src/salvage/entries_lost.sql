-- How many entries of operations that are there are lost.
SELECT coalesce(sum(rows - there), 0)
FROM (SELECT o.rows, (SELECT count(*) FROM change_log c WHERE c.operation = o.n) AS there FROM operations o) WHERE rows > there
