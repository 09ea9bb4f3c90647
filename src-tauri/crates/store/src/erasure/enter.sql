-- Who is erased, by the ids of their records (?1, JSON). Erasing outweighs a record without a name.
INSERT INTO erasures (id, way, at) SELECT value, ?2, ?3 FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET way = CASE WHEN excluded.way = 'erased' THEN 'erased' ELSE way END, at = excluded.at, cleaned = 0
