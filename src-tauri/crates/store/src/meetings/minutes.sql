-- The minutes of a meeting, unless they are the same already.
UPDATE meetings SET minutes = ?2 WHERE id = ?1 AND minutes <> ?2
