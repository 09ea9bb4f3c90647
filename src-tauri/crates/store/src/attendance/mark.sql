-- A person's mark, and their role where one is given.
UPDATE attendance SET status = ?2, role = coalesce(?3, role) WHERE id = ?1
