-- The library of the sample community.
INSERT INTO resources (id, title, kind, url, text, effort_id, position)
SELECT value ->> 'id', value ->> 'title', value ->> 'kind', value ->> 'url', value ->> 'text', value ->> 'effort_id', value ->> 'position'
FROM json_each(?1)
