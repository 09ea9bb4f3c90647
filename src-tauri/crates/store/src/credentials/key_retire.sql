-- The key that signed until now.
UPDATE signing_keys SET retired_at = ?1 WHERE retired_at IS NULL
