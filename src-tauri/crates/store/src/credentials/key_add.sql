-- A key that signs from now on.
INSERT INTO signing_keys (id, did, secret, since_at) VALUES (?1, ?2, ?3, ?4)
