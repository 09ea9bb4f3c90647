-- Every key without its secret half, the one that signs first.
SELECT k.did, k.since_at, k.retired_at, (SELECT count(*) FROM credentials c WHERE c.key_id = k.id) AS signed
FROM signing_keys k ORDER BY k.retired_at IS NOT NULL, k.since_at DESC
