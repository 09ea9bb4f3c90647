-- Every setting.
SELECT id, value FROM settings ORDER BY id
