-- The effort of a packet, and what the person is and has promised in it. ?1 effort, ?2 person, ?3 today.
SELECT e.name, e.hue, e.purpose, e.cadence, coalesce(m.role, '') AS role, coalesce(m.is_lead, 0) AS is_lead, m.from_on, m.promised_until,
       (SELECT json_group_array(x.title) FROM (
            SELECT t.title FROM commitments k JOIN tasks t ON t.id = k.task_id
            WHERE k.person_id = ?2 AND t.effort_id = ?1 AND k.status IN ('asked', 'accepted') AND t.status NOT IN ('done', 'dropped')
            ORDER BY t.due_on NULLS LAST, t.title COLLATE folded LIMIT 6) x) AS tasks
FROM efforts e
LEFT JOIN memberships m ON m.id = (SELECT o.id FROM memberships o WHERE o.effort_id = ?1 AND o.person_id = ?2 AND (o.until_on IS NULL OR o.until_on > ?3) LIMIT 1)
WHERE e.id = ?1
