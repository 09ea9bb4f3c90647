-- Series that have ended and whose later meetings are this one's now. ?1 series.
SELECT s.id FROM series s
WHERE s.ended_on IS NOT NULL AND s.id <> ?1
  AND EXISTS (SELECT 1 FROM meetings h WHERE h.series_id = s.id)
  AND s.id IN (SELECT json_extract(c.changes, '$.series_id[0]') FROM meetings m JOIN change_log c ON c.row = m.id
               WHERE m.series_id = ?1 AND c.kind = 'update' AND json_type(c.changes, '$.series_id') IS NOT NULL)
ORDER BY s.start_wall, s.id
