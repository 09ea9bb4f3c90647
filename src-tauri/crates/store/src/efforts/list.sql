-- Open efforts, or closed ones; or the one that is asked for. The next meeting is one that has not ended by now.
SELECT e.id, e.name, e.kind, e.purpose, e.cadence, e.how_to_join, e.hue, e.closed_on,
       (SELECT count(*) FROM memberships m WHERE m.effort_id = e.id AND m.until_on IS NULL) AS members,
       (SELECT count(*) FROM tasks t WHERE t.effort_id = e.id AND t.status IN ('to do', 'doing', 'waiting')) AS open_tasks,
       next.id AS next_meeting_id, next.starts_at AS next_at, next.title AS next_title,
       (SELECT json_group_array(json_object('id', p.id, 'name', p.name)) FROM (
           SELECT m.person_id FROM memberships m
           WHERE m.effort_id = e.id AND m.until_on IS NULL AND m.is_lead = 1 ORDER BY m.id LIMIT 20
       ) lead JOIN people p ON p.id = lead.person_id) AS leads,
       (SELECT json_group_array(json_object('id', p.id, 'name', p.name)) FROM (
           SELECT m.person_id FROM memberships m
           WHERE m.effort_id = e.id AND m.until_on IS NULL ORDER BY m.is_lead DESC, m.id LIMIT 5
       ) face JOIN people p ON p.id = face.person_id) AS faces,
       (SELECT json_group_array(json_object('title', o.title, 'open', o.places - o.filled)) FROM (
           SELECT title, places, filled FROM opportunities o WHERE o.effort_id = e.id AND o.filled < o.places ORDER BY o.created_at, o.id LIMIT 3) o) AS needs
FROM efforts e
LEFT JOIN meetings next ON next.id = (
    SELECT m.id FROM meetings m
    WHERE m.effort_id = e.id AND m.status = 'planned' AND m.ends_at > ?1
      AND m.starts_at > strftime('%Y-%m-%dT%H:%M:%SZ', ?1, '-7 days')
    ORDER BY m.starts_at LIMIT 1)
WHERE (?2 IS NULL OR e.id = ?2) AND (?3 IS NULL OR (e.closed_on IS NOT NULL) = ?3)
ORDER BY e.closed_on DESC, e.name COLLATE folded, e.n
