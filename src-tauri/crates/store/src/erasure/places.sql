-- Every column of the file that refers to a person.
SELECT t.name, f."from" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
WHERE t.schema = 'main' AND t.type = 'table' AND f."table" = 'people' ORDER BY 1, 2
