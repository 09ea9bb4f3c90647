-- A person's thread, newest first, derived from the records and never written by hand. ?1 person, ?2 limit,
-- ?3 and ?4 the last knot that is known already, ?5 the kinds that are wanted (JSON).
SELECT * FROM (SELECT *, kind || ':' || coalesce(record_id, title) AS key FROM (
    SELECT p.joined_on AS at, 'joined' AS kind, 'Joined' AS title, p.came_by AS detail, NULL AS hue, NULL AS record_kind, NULL AS record_id
    FROM people p WHERE p.id = ?1 AND p.joined_on IS NOT NULL
    UNION ALL
    SELECT m.starts_at, CASE a.status WHEN 'absent' THEN 'missed' ELSE 'attended' END, m.title, CASE a.status WHEN 'walk-in' THEN 'walked in' ELSE a.role END, e.hue, 'meeting', m.id
    FROM attendance a JOIN meetings m ON m.id = a.meeting_id LEFT JOIN efforts e ON e.id = m.effort_id
    WHERE a.person_id = ?1 AND a.status IN ('attended', 'walk-in', 'absent')
    UNION ALL
    SELECT coalesce(k.ended_at, k.answered_at, k.asked_at),
           CASE k.status WHEN 'kept' THEN 'kept' WHEN 'missed' THEN 'missed' ELSE 'promised' END,
           coalesce(t.title, g.title, nullif(r.role, ''), re.name), k.reason, coalesce(te.hue, ge.hue, re.hue),
           CASE WHEN t.id IS NOT NULL THEN 'task' WHEN g.id IS NOT NULL THEN 'meeting' ELSE 'effort' END, coalesce(t.id, g.id, re.id)
    FROM commitments k LEFT JOIN tasks t ON t.id = k.task_id LEFT JOIN efforts te ON te.id = t.effort_id
    LEFT JOIN meetings g ON g.id = k.meeting_id LEFT JOIN efforts ge ON ge.id = g.effort_id
    LEFT JOIN memberships r ON r.id = k.membership_id LEFT JOIN efforts re ON re.id = r.effort_id
    WHERE k.person_id = ?1 AND k.status IN ('accepted', 'kept', 'missed')
    UNION ALL
    -- Hours of a meeting are part of its own knot.
    SELECT h.on_date, 'hours', printf('%d:%02d h', h.minutes / 60, h.minutes % 60), coalesce(nullif(h.note, ''), t.title, e.name, ''), e.hue,
           CASE WHEN t.id IS NOT NULL THEN 'task' WHEN e.id IS NOT NULL THEN 'effort' END, coalesce(t.id, e.id)
    FROM hours h LEFT JOIN efforts e ON e.id = h.effort_id LEFT JOIN tasks t ON t.id = h.task_id
    WHERE h.person_id = ?1 AND h.origin <> 'meeting'
    UNION ALL
    SELECT c.on_date, 'thanked', c.text, c.from_name, NULL, NULL, NULL FROM recognitions c WHERE c.person_id = ?1
    UNION ALL
    SELECT d.made_at, 'document', d.title, d.kind, NULL, 'document', d.id FROM documents d WHERE d.person_id = ?1
    UNION ALL
    SELECT i.at, 'imported', i.file_name, 'line ' || s.line, NULL, NULL, NULL FROM source_rows s JOIN imports i ON i.id = s.import_id WHERE s.person_id = ?1
    UNION ALL
    SELECT m.from_on, 'effort', e.name, m.role, e.hue, 'effort', e.id FROM memberships m JOIN efforts e ON e.id = m.effort_id
    WHERE m.person_id = ?1 AND m.from_on IS NOT NULL
)) WHERE (?3 IS NULL OR at < ?3 OR (at = ?3 AND key < ?4)) AND (?5 IS NULL OR kind IN (SELECT value FROM json_each(?5)))
ORDER BY at DESC, key DESC LIMIT ?2
