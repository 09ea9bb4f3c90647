-- The tables of a file, and whether each keeps its rows by number.
SELECT name, type = 'table' AND wr = 0 FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND type <> 'view' ORDER BY name
