-- A file that is not written any more.
DELETE FROM publications WHERE id = ?1
