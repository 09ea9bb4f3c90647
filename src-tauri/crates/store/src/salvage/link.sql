-- The column that names the record, and whether it must name one.
SELECT f."from", t."notnull" <> 0 FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) t ON t.name = f."from" WHERE f.id = ?2
