-- One page of meetings: those to come by their start, past ones newest first. ?1 search words, ?2 effort, ?3 past (null: all), ?4 now.
SELECT m.id, count(*) OVER () AS total
FROM meetings m
WHERE (?1 IS NULL OR m.n IN (SELECT rowid FROM search_meetings WHERE search_meetings MATCH ?1))
  AND (?2 IS NULL OR m.effort_id = ?2)
  AND (?3 IS NULL OR (m.ends_at <= ?4) = ?3)
ORDER BY CASE WHEN ?3 = 0 THEN m.starts_at END, m.starts_at DESC, m.n
LIMIT ?6 OFFSET ?5
