-- What somebody was given that proves itself, the newest first.
SELECT c.id, c.title, c.reason, c.issued_at, c.valid_until, c.replaced_at, k.retired_at IS NOT NULL AS former_key
FROM credentials c JOIN signing_keys k ON k.id = c.key_id WHERE c.person_id = ?1 ORDER BY c.issued_at DESC, c.id DESC
