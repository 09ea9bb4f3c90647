-- Who these people are.
SELECT p.name FROM json_each(?1) j JOIN people p ON p.id = j.value ORDER BY j.key
