-- People of these meetings who are elsewhere at that time, on a break, or gone: for each the first reason of each kind.
SELECT p.id AS person_id, p.name, c.kind, c.title, min(c.starts_at) AS starts_at, c.until, c.zone
FROM (
    SELECT a.person_id, 'meeting' AS kind, o.title, o.starts_at, NULL AS until, m.zone
    FROM json_each(?1) j JOIN meetings m ON m.id = j.value JOIN attendance a ON a.meeting_id = m.id
    JOIN attendance b ON b.person_id = a.person_id AND b.meeting_id <> m.id AND b.status NOT IN ('excused', 'absent')
    JOIN meetings o ON o.id = b.meeting_id AND o.status = 'planned' AND o.starts_at < m.ends_at AND o.ends_at > m.starts_at
    UNION ALL
    SELECT a.person_id, 'task', k.title, k.starts_at, NULL, m.zone
    FROM json_each(?1) j JOIN meetings m ON m.id = j.value JOIN attendance a ON a.meeting_id = m.id
    JOIN commitments c ON c.person_id = a.person_id AND c.status IN ('asked', 'accepted')
    JOIN tasks k ON k.id = c.task_id AND k.starts_at < m.ends_at AND k.ends_at > m.starts_at
    UNION ALL
    SELECT a.person_id, 'break', '', m.starts_at, p.break_until, m.zone
    FROM json_each(?1) j JOIN meetings m ON m.id = j.value JOIN attendance a ON a.meeting_id = m.id
    JOIN people p ON p.id = a.person_id AND p.break_until >= date(m.starts_at)
    UNION ALL
    SELECT a.person_id, 'left', '', m.starts_at, p.left_on, m.zone
    FROM json_each(?1) j JOIN meetings m ON m.id = j.value JOIN attendance a ON a.meeting_id = m.id
    JOIN people p ON p.id = a.person_id AND p.left_on <= date(m.starts_at)
) c JOIN people p ON p.id = c.person_id
GROUP BY p.id, c.kind
ORDER BY p.name_key, p.n, starts_at LIMIT 100
