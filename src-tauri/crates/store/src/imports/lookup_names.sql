-- Who has these names.
SELECT 'name' AS kind, p.name_key AS key, 1 AS is_first, p.id, p.name, p.organisation FROM json_each(?1) j CROSS JOIN people p ON p.name_key = j.value WHERE p.name <> ''
