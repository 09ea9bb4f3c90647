-- Made with the first erasure.
INSERT INTO erasure_keys (one, key) VALUES (1, ?1)
