-- Meetings that the words find, the nearest in time first: of a series that is the one that is meant.
SELECT 'meeting' AS kind, m.id, m.title, substr(m.starts_at, 1, 10) || coalesce(' · ' || e.name, '') AS detail, e.hue
FROM search_meetings s JOIN meetings m ON m.n = s.rowid LEFT JOIN efforts e ON e.id = m.effort_id
WHERE s.search_meetings MATCH ?1 ORDER BY abs(julianday(m.starts_at) - julianday(?3)) LIMIT ?2
