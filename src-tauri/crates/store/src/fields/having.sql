-- Which of these people (?1, JSON) have something in these fields (?2, JSON).
SELECT v.person_id, v.field_id FROM json_each(?1) j CROSS JOIN field_values v ON v.person_id = j.value
WHERE v.field_id IN (SELECT value FROM json_each(?2))
