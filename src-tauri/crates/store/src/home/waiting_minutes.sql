-- Meetings of the last weeks that were held and have no minutes at all. ?1 now.
SELECT count(*) AS count, min(m.id) AS id, min(m.title) AS title
FROM meetings m
WHERE m.starts_at BETWEEN strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '-21 days') AND ?1 AND m.status = 'held' AND m.minutes = ''
  AND NOT EXISTS (SELECT 1 FROM agenda_items a WHERE a.meeting_id = m.id AND a.minutes <> '')
