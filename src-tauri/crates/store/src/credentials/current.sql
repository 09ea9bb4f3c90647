-- The key that signs: the only place where a secret half is read.
SELECT id, did, secret FROM signing_keys WHERE retired_at IS NULL
