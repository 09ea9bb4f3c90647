-- The columns of a table that hold texts; ids and names of tables are none.
SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' AND name NOT IN ('id', 'row', 'tbl', 'part_of', 'person') AND name NOT LIKE '%\_id' ESCAPE '\'
