-- How an operation is called, for the search.
INSERT INTO search_operations (rowid, label) VALUES (?1, ?2)
