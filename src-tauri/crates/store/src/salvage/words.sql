-- How operations are called, for the search.
INSERT INTO search_operations (rowid, label) SELECT value ->> 0, value ->> 1 FROM json_each(?1)
