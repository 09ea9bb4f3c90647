-- Where everything known of these people (?1, JSON), or the file of their meetings, was written to.
SELECT path FROM (
    SELECT path, at, id FROM exports WHERE person_id IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT path, created_at, id FROM publications WHERE person_id IN (SELECT value FROM json_each(?1)))
ORDER BY at, id
