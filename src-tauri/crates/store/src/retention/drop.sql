-- A rule without months is not at work.
DELETE FROM retention_rules WHERE id = ?1
