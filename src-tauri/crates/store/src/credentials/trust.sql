-- Trusts an issuer; one that is trusted already is called by the newer name.
INSERT INTO trusted_issuers (id, did, name, added_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (did) DO UPDATE SET name = excluded.name RETURNING id
