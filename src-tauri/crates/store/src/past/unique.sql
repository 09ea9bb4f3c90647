-- Columns that are found by an index of a UNIQUE rule, index by index.
SELECT group_concat(i.name, ', ') FROM pragma_index_list(?1, 'main') l, pragma_index_info(l.name, 'main') i WHERE l.origin = 'u' GROUP BY l.name
