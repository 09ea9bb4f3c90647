-- The hashes of a newer state's ledger go on. ?1: [{"id", "way", "at"}].
INSERT INTO erased_addresses (hash, way, at) SELECT j.value ->> 'id', j.value ->> 'way', j.value ->> 'at' FROM json_each(?1) j WHERE true
ON CONFLICT (hash) DO UPDATE SET way = excluded.way, at = excluded.at
