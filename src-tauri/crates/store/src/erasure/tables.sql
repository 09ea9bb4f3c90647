-- Tables of the file that are neither virtual nor the search's own, and whose rows have a number.
SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'
