-- Everything that one job made, as one statement. A person or an effort that was removed meanwhile leaves the document without one.
INSERT INTO documents (id, kind, title, template, template_version, person_id, effort_id, path, sha256, bytes, pages, data, made_at)
SELECT j.value ->> 'id', j.value ->> 'kind', j.value ->> 'title', j.value ->> 'template', j.value ->> 'template_version',
       (SELECT p.id FROM people p WHERE p.id = j.value ->> 'person_id'),
       (SELECT e.id FROM efforts e WHERE e.id = j.value ->> 'effort_id'),
       j.value ->> 'path', j.value ->> 'sha256', j.value ->> 'bytes', j.value ->> 'pages', j.value -> 'data', ?2
FROM json_each(?1) j
