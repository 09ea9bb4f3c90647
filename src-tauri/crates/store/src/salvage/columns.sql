-- What a row of a table must look like.
SELECT name, type, "notnull" <> 0 OR pk > 0, dflt_value IS NOT NULL, pk FROM pragma_table_info(?1) ORDER BY cid
