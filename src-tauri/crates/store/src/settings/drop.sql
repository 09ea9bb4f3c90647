-- A setting that is not made is its default.
DELETE FROM settings WHERE id = ?1
