-- What was given to the same people for the same reason before: a name was put right, or a new key signs.
UPDATE credentials SET replaced_at = ?2,
    replaced_by = (SELECT j.value ->> 'id' FROM json_each(?1) j
                   WHERE j.value ->> 'person_id' = credentials.person_id AND j.value ->> 'reason' = credentials.reason AND j.value ->> 'title' = credentials.title)
WHERE replaced_by IS NULL
  AND EXISTS (SELECT 1 FROM json_each(?1) j
              WHERE j.value ->> 'person_id' = credentials.person_id AND j.value ->> 'reason' = credentials.reason AND j.value ->> 'title' = credentials.title)
