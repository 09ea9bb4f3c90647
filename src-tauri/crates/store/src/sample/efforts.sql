-- Efforts of the sample community.
INSERT INTO efforts (id, name, kind, purpose, cadence, how_to_join, hue, created_at)
SELECT value ->> 'id', value ->> 'name', value ->> 'kind', value ->> 'purpose', value ->> 'cadence', value ->> 'how_to_join', value ->> 'hue', value ->> 'created_at'
FROM json_each(?1)
