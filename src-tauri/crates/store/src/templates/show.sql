-- A template with its text.
SELECT id, base, name, version, source FROM templates WHERE id = ?1
