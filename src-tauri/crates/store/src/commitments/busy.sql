-- What these people are at, or have promised to be at, between two instants: candidates only, the rule of overlap is core's.
-- ?4 are ids of meetings and tasks that do not count, such as the one that they are asked for.
SELECT a.person_id, 'meeting' AS kind, m.id, m.title, m.starts_at, m.ends_at
FROM json_each(?1) w JOIN attendance a ON a.person_id = w.value JOIN meetings m ON m.id = a.meeting_id
WHERE a.status IN ('expected', 'attended', 'walk-in') AND m.status <> 'cancelled' AND m.starts_at < ?3 AND m.ends_at > ?2
  AND m.id NOT IN (SELECT value FROM json_each(?4))
UNION
SELECT c.person_id, 'meeting', m.id, m.title, m.starts_at, m.ends_at
FROM json_each(?1) w JOIN commitments c ON c.person_id = w.value AND c.status = 'accepted' JOIN meetings m ON m.id = c.meeting_id
WHERE m.status <> 'cancelled' AND m.starts_at < ?3 AND m.ends_at > ?2 AND m.id NOT IN (SELECT value FROM json_each(?4))
UNION
SELECT c.person_id, 'task', t.id, t.title, t.starts_at, t.ends_at
FROM json_each(?1) w JOIN commitments c ON c.person_id = w.value AND c.status = 'accepted' JOIN tasks t ON t.id = c.task_id
WHERE t.status IN ('to do', 'doing', 'waiting') AND t.starts_at < ?3 AND t.ends_at > ?2
  AND t.id NOT IN (SELECT value FROM json_each(?4))
ORDER BY 5, 3
