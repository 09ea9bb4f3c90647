-- An issuer that is no longer trusted.
DELETE FROM trusted_issuers WHERE id = ?1
