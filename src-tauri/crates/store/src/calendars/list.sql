-- Every calendar with how its last sync went and what of it waits.
SELECT c.id, c.name, c.kind, c.address, c.hue, c.account_id, (SELECT count(*) FROM events e WHERE e.calendar_id = c.id)
           - (SELECT count(*) FROM events e WHERE e.calendar_id = c.id AND e.component = 'todo') AS events,
       coalesce(s.takes_tasks, 0) AS takes_tasks, k.scope AS carries, k.effort_id AS carries_effort,
       (SELECT count(*) FROM events e WHERE e.calendar_id = c.id AND e.component = 'todo'
            AND NOT EXISTS (SELECT 1 FROM task_links l WHERE l.calendar_id = e.calendar_id AND l.uid = e.uid)) AS todos,
       s.tried_at, s.succeeded_at, coalesce(s.failure, '') AS failure, coalesce(s.problems, '[]') AS problems,
       coalesce(s.held_removals, 0) AS held_removals, s.due_at, c.kind = 'caldav' AND coalesce(s.writable, 1) AS writable,
       CASE WHEN c.address_hash IS NULL THEN 'file' ELSE 'keychain' END AS address_kept,
       (SELECT count(*) FROM event_edits d LEFT JOIN events e ON e.calendar_id = d.calendar_id AND e.uid = d.uid
        WHERE d.calendar_id = c.id AND d.text <> coalesce(e.text, '')
            AND d.text IS NOT (SELECT r.sent FROM event_resources r WHERE r.calendar_id = d.calendar_id AND r.uid = d.uid)) AS waiting,
       (SELECT count(*) FROM event_conflicts x WHERE x.calendar_id = c.id) AS conflicts
FROM calendars c LEFT JOIN calendar_states s ON s.calendar_id = c.id LEFT JOIN task_carriers k ON k.calendar_id = c.id
ORDER BY c.created_at, c.id
