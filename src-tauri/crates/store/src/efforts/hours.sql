-- Minutes of service for an effort, from every origin.
SELECT coalesce(sum(minutes), 0) FROM hours WHERE effort_id = ?1
