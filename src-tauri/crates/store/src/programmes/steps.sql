-- The steps of a programme (?1) in their order; those that were taken out are left out.
SELECT id, name, done_by, due_after_days, note FROM programme_steps
WHERE programme_id = ?1 AND removed_on IS NULL ORDER BY position, id
