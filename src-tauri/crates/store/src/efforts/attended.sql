-- How many came to the last 24 meetings of an effort that were held, oldest first; asked are those who were expected beforehand.
SELECT m.id AS meeting_id, m.title, m.starts_at, count(*) FILTER (WHERE a.status IN ('attended', 'walk-in'))
           + coalesce((SELECT t.amount FROM tallies t WHERE t.meeting_id = m.id AND t.kind = 'came'), 0) AS came,
       count(*) FILTER (WHERE a.status <> 'walk-in')
           + coalesce((SELECT t.amount FROM tallies t WHERE t.meeting_id = m.id AND t.kind = 'asked'), 0) AS asked
FROM (SELECT id, title, starts_at FROM meetings WHERE effort_id = ?1 AND status = 'held' ORDER BY starts_at DESC LIMIT 24) m
LEFT JOIN attendance a ON a.meeting_id = m.id
GROUP BY m.id ORDER BY m.starts_at
