-- Hours of a person that are not among those given any more.
DELETE FROM availability
WHERE person_id = ?1
  AND NOT EXISTS (SELECT 1 FROM json_each(?2) j WHERE j.value ->> 'weekday' = weekday AND j.value ->> 'from' = from_minute AND j.value ->> 'to' = to_minute)
