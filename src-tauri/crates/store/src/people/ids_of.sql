-- Ids in the order of the numbers in ?1.
SELECT p.id FROM json_each(?1) j JOIN people p ON p.n = j.value ORDER BY j.key
