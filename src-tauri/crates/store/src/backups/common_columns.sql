-- What can be compared: the columns of a record that both files have. The local row number is none.
SELECT m.name FROM pragma_table_info(?1, 'main') m JOIN pragma_table_info(?1, 'back') b ON b.name = m.name WHERE m.name <> 'n' ORDER BY m.cid
