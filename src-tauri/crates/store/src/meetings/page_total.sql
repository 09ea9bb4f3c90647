-- How many meetings there are in all where a page lies behind the last one.
SELECT count(*)
FROM meetings m
WHERE (?1 IS NULL OR m.n IN (SELECT rowid FROM search_meetings WHERE search_meetings MATCH ?1))
  AND (?2 IS NULL OR m.effort_id = ?2)
  AND (?3 IS NULL OR (m.ends_at <= ?4) = ?3)
