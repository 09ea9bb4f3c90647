-- The columns that make a record: the local row number is not one of them.
SELECT name FROM pragma_table_info(?1) WHERE name <> 'n' ORDER BY cid
