-- With which addresses are hashed.
SELECT key FROM erasure_keys
