-- Entries of a calendar (?1) that are tasks of ours, each with its task, with what both said when they last agreed, and whether the calendar carries it. ?2 is whoever looks.
SELECT l.id, l.task_id, l.uid, l.origin, t.title, t.notes, t.due_on, t.status, a.here, a.there,
       coalesce(CASE c.scope WHEN 'all' THEN 1
                             WHEN 'effort' THEN t.effort_id IS c.effort_id
                             WHEN 'mine' THEN EXISTS (SELECT 1 FROM commitments x WHERE x.task_id = t.id AND x.person_id = ?2
                                                      AND x.status IN ('asked', 'accepted', 'kept')) END, 0) AS carried
FROM task_links l
LEFT JOIN tasks t ON t.id = l.task_id
LEFT JOIN task_agreements a ON a.link_id = l.id
LEFT JOIN task_carriers c ON c.calendar_id = l.calendar_id
WHERE l.calendar_id = ?1 ORDER BY l.id
