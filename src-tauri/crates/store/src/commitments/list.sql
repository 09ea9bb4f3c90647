-- Promises of a person, to a task or at a meeting, or the one that is asked for: newest first.
SELECT c.id, c.person_id, p.name AS person, c.task_id, c.meeting_id,
       coalesce(t.title, m.title, nullif(b.role, '') || ' · ' || e.name, e.name, '') AS title,
       c.status, c.asked_at, c.answered_at, c.ended_at, c.reason, t.due_on,
       coalesce(t.starts_at, m.starts_at) AS starts_at,
       (SELECT q.name FROM commitments s JOIN people q ON q.id = s.person_id WHERE s.id = c.substitute_of) AS substitute_for
FROM commitments c JOIN people p ON p.id = c.person_id
LEFT JOIN tasks t ON t.id = c.task_id
LEFT JOIN meetings m ON m.id = c.meeting_id
LEFT JOIN memberships b ON b.id = c.membership_id
LEFT JOIN efforts e ON e.id = b.effort_id
WHERE c.id IN (
    SELECT id FROM commitments WHERE ?1 = 'person' AND person_id = ?2
    UNION ALL SELECT id FROM commitments WHERE ?1 = 'task' AND task_id = ?2
    UNION ALL SELECT id FROM commitments WHERE ?1 = 'meeting' AND meeting_id = ?2
    UNION ALL SELECT ?2 WHERE ?1 = 'one')
ORDER BY c.asked_at DESC, c.id DESC
LIMIT 500
