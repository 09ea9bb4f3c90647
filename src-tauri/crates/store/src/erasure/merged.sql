-- Every id under which these people were kept: their own, and those of records that became one with theirs. ?1 ids (JSON).
WITH RECURSIVE them (id) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT gone.row
    FROM them
    JOIN change_log own ON own.row = them.id OR own.person = them.id
    JOIN operations o ON o.n = own.operation AND o.name = 'people_merge'
    JOIN change_log gone ON gone.operation = o.n AND gone.tbl = 'people' AND gone.kind = 'delete'
    WHERE NOT EXISTS (SELECT 1 FROM people p WHERE p.id = gone.row)
)
SELECT id FROM them
