-- Takes part from now on, unless they do already.
INSERT INTO memberships (id, person_id, effort_id)
SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each(?1) j
WHERE NOT EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = j.value ->> 1 AND m.effort_id = j.value ->> 2 AND m.until_on IS NULL)
