-- Of which of these people ([[id, way]], JSON) the tables or the log hold something. A record without a name has none of its values in the log.
SELECT j.value ->> 0 FROM json_each(?1) j
WHERE EXISTS (SELECT 1 FROM people p WHERE p.id = j.value ->> 0
              AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.id = p.id AND e.way = 'anonymised' AND j.value ->> 1 = 'anonymised'))
   OR EXISTS (SELECT 1 FROM change_log c WHERE c.row = j.value ->> 0 AND c.tbl = 'people' AND c.erased = 0)
