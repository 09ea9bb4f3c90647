-- Hours of a person that are new.
INSERT INTO availability (id, person_id, weekday, from_minute, to_minute)
SELECT j.value ->> 'id', ?1, j.value ->> 'weekday', j.value ->> 'from', j.value ->> 'to'
FROM json_each(?2) j
WHERE NOT EXISTS (SELECT 1 FROM availability a WHERE a.person_id = ?1 AND a.weekday = j.value ->> 'weekday'
                    AND a.from_minute = j.value ->> 'from' AND a.to_minute = j.value ->> 'to')
