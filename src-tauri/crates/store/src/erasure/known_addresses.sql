-- Which lines bring an address that was erased. ?1: [[line, hash]].
SELECT j.value ->> 0 AS line, e.way, max(e.at) AS at FROM json_each(?1) j JOIN erased_addresses e ON e.hash = j.value ->> 1 GROUP BY 1
