-- Meetings and tasks with a time in a stretch of a calendar, and where ?5 and ?6 are days, the open tasks that are due from the one up to the other and have no time. The bound below lets the index of starts be used: nothing of ours is longer than a week.
SELECT 'meeting' AS kind, m.id, m.title, m.starts_at, m.ends_at, m.zone, e.hue, coalesce(e.name, '') AS source, m.place, m.status,
       m.series_id IS NOT NULL AS recurring, m.effort_id,
       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.status NOT IN ('absent', 'excused')) AS people
FROM meetings m LEFT JOIN efforts e ON e.id = m.effort_id
WHERE m.starts_at < ?2 AND m.ends_at > ?1 AND m.starts_at >= strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '-32 days') AND (?3 IS NULL OR m.effort_id = ?3)
  AND (?4 IS NULL OR EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = m.id AND a.person_id = ?4 AND a.status NOT IN ('absent', 'excused')))
UNION ALL
SELECT 'task', k.id, k.title, k.starts_at, k.ends_at, NULL, e.hue, coalesce(e.name, ''), '', k.status, 0, k.effort_id,
       (SELECT count(*) FROM commitments c WHERE c.task_id = k.id AND c.status IN ('asked', 'accepted', 'kept'))
FROM tasks k LEFT JOIN efforts e ON e.id = k.effort_id
WHERE k.starts_at < ?2 AND k.ends_at > ?1 AND k.status <> 'dropped' AND (?3 IS NULL OR k.effort_id = ?3)
  AND (?4 IS NULL OR EXISTS (SELECT 1 FROM commitments c WHERE c.task_id = k.id AND c.person_id = ?4 AND c.status IN ('asked', 'accepted', 'kept')))
UNION ALL
SELECT 'due', k.id, k.title, k.due_on, k.due_on, NULL, e.hue, coalesce(e.name, ''), '', k.status, 0, k.effort_id,
       (SELECT count(*) FROM commitments c WHERE c.task_id = k.id AND c.status IN ('asked', 'accepted', 'kept'))
FROM tasks k LEFT JOIN efforts e ON e.id = k.effort_id
WHERE k.due_on >= ?5 AND k.due_on < ?6 AND k.starts_at IS NULL AND k.status IN ('to do', 'doing', 'waiting') AND (?3 IS NULL OR k.effort_id = ?3)
  AND (?4 IS NULL OR EXISTS (SELECT 1 FROM commitments c WHERE c.task_id = k.id AND c.person_id = ?4 AND c.status IN ('asked', 'accepted', 'kept')))
