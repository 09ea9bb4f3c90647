-- The occurrence that a meeting was made of goes by another name.
UPDATE meetings SET recurrence_id = nullif(?2, '') WHERE id = ?1
