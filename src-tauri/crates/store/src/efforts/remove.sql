-- The effort itself.
DELETE FROM efforts WHERE id = ?1
