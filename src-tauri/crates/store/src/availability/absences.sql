-- When these people are away, from a day on.
SELECT a.id, a.person_id, a.from_on, a.until_on, a.reason
FROM json_each(?1) w JOIN absences a ON a.person_id = w.value
WHERE a.until_on >= ?2
ORDER BY a.from_on, a.id
