-- A community has one key: that of its newest state.
INSERT INTO erasure_keys (one, key) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET key = excluded.key
