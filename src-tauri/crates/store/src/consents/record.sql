-- One consent for each of these people: ?1 is JSON of [id, person].
INSERT INTO consents (id, person_id, wording_id, given_on, how, recorder_id, created_at)
SELECT j.value ->> 0, p.id, ?2, ?3, ?4, ?5, ?6 FROM json_each(?1) j JOIN people p ON p.id = j.value ->> 1
