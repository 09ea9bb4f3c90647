-- The rules that are at work.
SELECT id, months FROM retention_rules ORDER BY id
