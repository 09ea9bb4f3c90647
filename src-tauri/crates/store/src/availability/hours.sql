-- When these people are usually free.
SELECT a.person_id, a.weekday, a.from_minute AS "from", a.to_minute AS "to"
FROM json_each(?1) w JOIN availability a ON a.person_id = w.value
ORDER BY a.person_id, a.weekday, a.from_minute
