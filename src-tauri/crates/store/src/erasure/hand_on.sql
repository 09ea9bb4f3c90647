-- The ledger of a newer state goes on. ?1: [{"id", "way", "at"}].
INSERT INTO erasures (id, way, at) SELECT j.value ->> 'id', j.value ->> 'way', j.value ->> 'at' FROM json_each(?1) j WHERE true
ON CONFLICT (id) DO UPDATE SET way = excluded.way, at = excluded.at
