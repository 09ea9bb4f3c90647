-- The label may say more once the work is done.
UPDATE operations SET label = ?2 WHERE n = ?1
