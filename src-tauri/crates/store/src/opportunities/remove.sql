-- It is not looked for any more.
DELETE FROM opportunities WHERE id = ?1
