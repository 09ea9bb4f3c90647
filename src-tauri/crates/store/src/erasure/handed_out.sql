-- Where everything known of these people (?1, JSON) was written to.
SELECT path FROM exports WHERE person_id IN (SELECT value FROM json_each(?1)) ORDER BY at, id
