-- The one row, before its first change.
INSERT INTO looks (id) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM looks)
