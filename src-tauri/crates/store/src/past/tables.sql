-- Tables with a row that was changed since, but for ?1.
SELECT DISTINCT tbl FROM later WHERE tbl <> ?1
