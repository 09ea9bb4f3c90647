-- Efforts that the words find, best first.
SELECT 'effort' AS kind, e.id, e.name AS title, e.purpose AS detail, e.hue
FROM search_efforts s JOIN efforts e ON e.n = s.rowid WHERE s.search_efforts MATCH ?1 ORDER BY s.rank LIMIT ?2
