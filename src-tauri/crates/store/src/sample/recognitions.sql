-- Thanks of the sample community.
INSERT INTO recognitions (id, person_id, kind, text, from_name, on_date)
SELECT value ->> 'id', value ->> 'person_id', value ->> 'kind', value ->> 'text', value ->> 'from_name', value ->> 'on_date'
FROM json_each(?1)
