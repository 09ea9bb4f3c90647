-- Operations are numbered without gaps.
SELECT coalesce(max(n), 0) - count(*) FROM operations
