-- Whoever alone has this name.
SELECT min(id) FROM people WHERE name_key = ?1 GROUP BY name_key HAVING count(*) = 1
