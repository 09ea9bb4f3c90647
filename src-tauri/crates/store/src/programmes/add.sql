-- A programme, after the others. ?1 id, ?2 name, ?3 effort, ?4 now.
INSERT INTO programmes (id, name, effort_id, position, created_at)
VALUES (?1, ?2, ?3, coalesce((SELECT max(position) FROM programmes), 0) + 1, ?4)
