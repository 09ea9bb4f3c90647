-- How to reach the people of the sample community.
INSERT INTO contact_points (id, person_id, kind, label, value, value_key, position)
SELECT value ->> 'id', value ->> 'person_id', value ->> 'kind', value ->> 'label', value ->> 'value', value ->> 'value_key', value ->> 'position'
FROM json_each(?1)
