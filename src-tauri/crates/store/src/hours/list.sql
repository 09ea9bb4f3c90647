-- Hours of a person, of an effort, or of a stretch of days; newest first.
SELECT h.id, h.person_id, p.name AS person, h.minutes, h.on_date, h.origin, e.name AS effort, h.note
FROM hours h JOIN people p ON p.id = h.person_id LEFT JOIN efforts e ON e.id = h.effort_id
WHERE (?1 IS NULL OR h.id = ?1) AND (?2 IS NULL OR h.person_id = ?2) AND (?3 IS NULL OR h.effort_id = ?3)
  AND (?4 IS NULL OR h.on_date >= ?4) AND (?5 IS NULL OR h.on_date <= ?5)
ORDER BY h.on_date DESC, h.id DESC
LIMIT ?6
