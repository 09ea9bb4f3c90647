-- A file is one community, also where the row that says which is lost.
INSERT INTO community (id, name, zone, created_at) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM community)
