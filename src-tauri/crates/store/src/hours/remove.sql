-- One entry goes.
DELETE FROM hours WHERE id = ?1
