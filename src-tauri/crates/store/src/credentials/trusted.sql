-- Whom the community trusts, by name.
SELECT id, did, name, added_at FROM trusted_issuers ORDER BY name, id
