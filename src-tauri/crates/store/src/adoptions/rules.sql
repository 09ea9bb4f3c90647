-- Rules by which events become meetings: of a calendar, or all.
SELECT r.id, r.calendar_id, r.contains, r.effort_id, e.name AS effort
FROM adoption_rules r LEFT JOIN efforts e ON e.id = r.effort_id
WHERE ?1 IS NULL OR r.calendar_id = ?1 ORDER BY r.created_at, r.id
