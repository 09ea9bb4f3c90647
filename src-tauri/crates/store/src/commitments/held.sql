-- What the rules look at before a promise takes a step.
SELECT c.id, c.person_id, p.name AS person, c.task_id, c.meeting_id, c.membership_id, c.status, c.reason,
       coalesce(t.title, m.title, e.name, '') AS title,
       coalesce(t.starts_at, m.starts_at) AS starts_at, coalesce(t.ends_at, m.ends_at) AS ends_at, t.due_on
FROM commitments c JOIN people p ON p.id = c.person_id
LEFT JOIN tasks t ON t.id = c.task_id
LEFT JOIN meetings m ON m.id = c.meeting_id
LEFT JOIN memberships b ON b.id = c.membership_id
LEFT JOIN efforts e ON e.id = b.effort_id
WHERE c.id = ?1
