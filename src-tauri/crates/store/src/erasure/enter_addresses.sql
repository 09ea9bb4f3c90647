-- How they were reached, as keyed hashes (?1, JSON).
INSERT INTO erased_addresses (hash, way, at) SELECT DISTINCT value, ?2, ?3 FROM json_each(?1) WHERE true
ON CONFLICT (hash) DO UPDATE SET way = excluded.way, at = excluded.at
