-- The hashes of the ledger.
SELECT hash AS id, way, at FROM erased_addresses
