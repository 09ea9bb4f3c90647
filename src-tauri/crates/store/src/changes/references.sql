-- What a table refers to.
SELECT "from", "table" FROM pragma_foreign_key_list(?1)
