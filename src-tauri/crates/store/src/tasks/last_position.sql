-- A new card goes below the others of its column.
SELECT coalesce(max(position), 0.0) + 1.0 FROM tasks WHERE status = ?1
