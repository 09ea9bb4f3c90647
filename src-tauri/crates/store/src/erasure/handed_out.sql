-- Where everything known of these people (?1, JSON), letters to them, or the file of their meetings were written to; each place once. What undo
-- took out of the list still lies there.
SELECT path FROM (
    SELECT path, at, id FROM exports WHERE person_id IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT changes ->> 'path', changes ->> 'at', row FROM change_log
              WHERE tbl = 'exports' AND kind = 'delete' AND erased = 0 AND person IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT path, created_at, id FROM publications WHERE person_id IN (SELECT value FROM json_each(?1)))
GROUP BY path
ORDER BY min(at), min(id)
