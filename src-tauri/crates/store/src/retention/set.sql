-- A rule is at work from its first number of months on.
INSERT INTO retention_rules (id, months) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET months = excluded.months
