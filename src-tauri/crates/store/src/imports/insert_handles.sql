-- Names at a service that people do not have yet.
INSERT INTO handles (id, person_id, service, handle, external_id, url)
SELECT j.value ->> 0, j.value ->> 1, ?2, j.value ->> 2, j.value ->> 3, j.value ->> 4
FROM json_each(?1) j
WHERE NOT EXISTS (SELECT 1 FROM handles h WHERE h.person_id = j.value ->> 1 AND h.service = ?2 AND h.external_id = j.value ->> 3)
