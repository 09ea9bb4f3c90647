-- How the indexes of a table, or a table itself, were made.
SELECT sql FROM main.sqlite_schema WHERE type = ?1 AND tbl_name = ?2 AND sql IS NOT NULL
