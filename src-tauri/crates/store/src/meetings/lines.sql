-- Meetings as every list shows them, in the order of the ids given.
SELECT m.id, m.title, m.starts_at, m.ends_at, m.zone, m.place, m.status, m.effort_id, e.name AS effort, e.hue, m.series_id,
       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.status <> 'walk-in')
           + coalesce((SELECT t.amount FROM tallies t WHERE t.meeting_id = m.id AND t.kind = 'asked'), 0) AS expected,
       (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.status IN ('attended', 'walk-in'))
           + coalesce((SELECT t.amount FROM tallies t WHERE t.meeting_id = m.id AND t.kind = 'came'), 0) AS attended,
       (SELECT json_group_array(json_object('id', f.id, 'name', f.name))
        FROM (SELECT p.id, p.name FROM attendance a JOIN people p ON p.id = a.person_id
              WHERE a.meeting_id = m.id AND a.status NOT IN ('absent', 'excused') ORDER BY p.name_key, p.n LIMIT 5) f) AS faces,
       (SELECT count(*) FROM agenda_items i WHERE i.meeting_id = m.id) AS agenda_items
FROM json_each(?1) j
JOIN meetings m ON m.id = j.value
LEFT JOIN efforts e ON e.id = m.effort_id
ORDER BY j.key
