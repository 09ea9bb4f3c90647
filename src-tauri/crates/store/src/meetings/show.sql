-- What the page of one meeting shows besides its line.
SELECT m.link, m.shown_in, m.minutes, m.reading, m.series_id, s.rrule, s.ended_on,
       CASE WHEN m.calendar_id IS NULL THEN NULL ELSE coalesce((SELECT c.name FROM calendars c WHERE c.id = m.calendar_id), 'a calendar that was removed') END AS adopted_from,
       (SELECT json_object('title', a.title, 'starts_at', a.starts_at, 'ends_at', a.ends_at, 'place', a.place, 'twice', json(a.twice),
                           'absent', CASE WHEN a.seen THEN '' ELSE a.absent END)
        FROM adoption_states a WHERE a.calendar_id = m.calendar_id AND a.event_uid = m.event_uid AND a.recurrence_id = coalesce(m.recurrence_id, '')
            AND (a.twice <> '[]' OR (a.absent <> '' AND NOT a.seen))) AS event,
       (SELECT json_group_array(json_object('id', i.id, 'title', i.title, 'planned', i.planned, 'person_id', i.person_id, 'person', i.person, 'minutes', i.minutes, 'position', i.position))
        FROM (SELECT i.*, p.name AS person FROM agenda_items i LEFT JOIN people p ON p.id = i.person_id
              WHERE i.meeting_id = m.id ORDER BY i.position, i.id) i) AS agenda,
       (SELECT json_group_array(json_object('id', a.id, 'person_id', a.person_id, 'name', a.name, 'pronouns', a.pronouns, 'status', a.status, 'role', a.role,
                                            'commitment', c.status, 'commitment_id', c.id))
        FROM (SELECT a.*, p.name, p.pronouns FROM attendance a JOIN people p ON p.id = a.person_id
              WHERE a.meeting_id = m.id ORDER BY p.name_key, p.n) a
        LEFT JOIN commitments c ON c.id = (SELECT x.id FROM commitments x WHERE x.meeting_id = m.id AND x.person_id = a.person_id
                                           ORDER BY x.asked_at DESC, x.id DESC LIMIT 1)) AS people,
       (SELECT json_group_array(json_object('id', d.id, 'agenda_item_id', d.agenda_item_id, 'text', d.text))
        FROM (SELECT d.* FROM decisions d WHERE d.meeting_id = m.id ORDER BY d.id) d) AS decisions,
       (SELECT json_group_array(k.id) FROM (SELECT k.id FROM tasks k WHERE k.meeting_id = m.id ORDER BY k.created_at, k.n) k) AS actions
FROM meetings m LEFT JOIN series s ON s.id = m.series_id
WHERE m.id = ?1
