-- The next six meetings: of the effort ?1, or without one those that the person ?2 is expected at. ?3 now.
SELECT m.id, m.title, m.starts_at, m.ends_at, m.zone, m.place, m.link, m.sequence
FROM meetings m
WHERE m.status = 'planned' AND m.ends_at > ?3
  AND CASE WHEN ?1 IS NULL THEN EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = m.id AND a.person_id = ?2 AND a.status = 'expected')
           ELSE m.effort_id = ?1 END
ORDER BY m.starts_at, m.id LIMIT 6
