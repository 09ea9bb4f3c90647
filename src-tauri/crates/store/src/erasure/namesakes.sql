-- Which of these keys (JSON) are the name of somebody else than these people (?2, JSON).
SELECT DISTINCT name_key FROM people
WHERE name_key IN (SELECT value FROM json_each(?1)) AND id NOT IN (SELECT value FROM json_each(?2))
