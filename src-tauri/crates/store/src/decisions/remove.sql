-- A decision that was none.
DELETE FROM decisions WHERE id = ?1
