-- Meetings that begin between two instants, and open tasks that are due between two days. ?1, ?2 instants; ?3, ?4 first and last day.
SELECT * FROM (
    SELECT 'meeting' AS kind, m.id, m.title, e.hue, m.starts_at AS at
    FROM meetings m LEFT JOIN efforts e ON e.id = m.effort_id
    WHERE m.starts_at >= ?1 AND m.starts_at < ?2 AND m.status <> 'cancelled'
    ORDER BY m.starts_at LIMIT 200)
UNION ALL
SELECT * FROM (
    SELECT 'task', t.id, t.title, e.hue, t.due_on
    FROM tasks t LEFT JOIN efforts e ON e.id = t.effort_id
    WHERE t.status IN ('to do', 'doing', 'waiting') AND t.due_on BETWEEN ?3 AND ?4
    ORDER BY t.due_on, t.n LIMIT 200)
