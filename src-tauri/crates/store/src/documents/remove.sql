-- The file on the disk stays: it may have been sent or printed.
DELETE FROM documents WHERE id = ?1
