-- The columns of a table of the file, with what a new row holds where nothing is said.
SELECT name, type, dflt_value FROM pragma_table_info(?1, 'main') ORDER BY cid
