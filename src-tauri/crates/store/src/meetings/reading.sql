-- What to read or bring before a meeting, unless it is the same already.
UPDATE meetings SET reading = ?2 WHERE id = ?1 AND reading <> ?2
