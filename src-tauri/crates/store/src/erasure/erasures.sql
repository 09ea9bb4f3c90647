-- The ledger, oldest first.
SELECT id, way, at FROM erasures ORDER BY at, id
