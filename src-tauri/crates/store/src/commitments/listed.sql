-- Who is on the lists of meetings to come in a stretch of time and has not said no: what may clash, for the rule of core.
SELECT m.id AS meeting_id, m.starts_at, m.ends_at, a.person_id
FROM meetings m JOIN attendance a ON a.meeting_id = m.id
WHERE m.status = 'planned' AND m.starts_at < ?2 AND m.ends_at > ?1
  AND m.starts_at >= strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '-8 days') AND a.status IN ('expected', 'attended', 'walk-in')
ORDER BY m.starts_at, m.id
