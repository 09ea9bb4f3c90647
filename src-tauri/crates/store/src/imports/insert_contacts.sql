-- Ways to reach people that they do not have yet, after those that they have.
INSERT INTO contact_points (id, person_id, kind, label, value, value_key, position)
SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5,
       coalesce((SELECT max(c.position) + 1 FROM contact_points c WHERE c.person_id = j.value ->> 1), 0) + (j.value ->> 6)
FROM json_each(?1) j
WHERE NOT EXISTS (SELECT 1 FROM contact_points c WHERE c.person_id = j.value ->> 1 AND c.kind = j.value ->> 2 AND c.value_key = j.value ->> 5)
