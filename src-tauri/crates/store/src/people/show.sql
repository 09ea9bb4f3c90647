-- Everything on a person's page. ?1 id, ?2 now; standing and its reason are the rules' (core), not the query's.
SELECT p.id, CASE WHEN p.name = '' THEN coalesce((SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1), '') ELSE p.name END AS name,
       p.called, p.name_said, p.pronouns, p.organisation, p.zone, p.languages, p.skills, p.interests, p.tags, p.availability,
       p.access_needs, p.emergency, p.notes, p.birthday, p.joined_on, p.came_by, p.break_until, p.left_on, p.do_not_contact, p.refused_channels,
       f.last_seen_on, f.quiet_after, f.hours_minutes,
       (SELECT json_group_array(json_object('id', c.id, 'kind', c.kind, 'label', c.label, 'value', c.value) ORDER BY c.kind = 'email' DESC, c.kind = 'phone' DESC, c.position)
        FROM contact_points c WHERE c.person_id = p.id) AS contact_points,
       (SELECT json_group_array(json_object('id', h.id, 'service', h.service, 'handle', h.handle, 'external_id', h.external_id, 'url', h.url) ORDER BY h.service)
        FROM handles h WHERE h.person_id = p.id) AS handles,
       (SELECT json_group_array(json_object('id', m.id, 'person_id', p.id, 'person', p.name, 'effort_id', e.id, 'effort', e.name, 'hue', e.hue, 'role', m.role,
                                            'is_lead', json(iif(m.is_lead, 'true', 'false')), 'from_on', m.from_on, 'until_on', m.until_on)
                                ORDER BY m.until_on IS NOT NULL, e.name COLLATE folded)
        FROM memberships m JOIN efforts e ON e.id = m.effort_id WHERE m.person_id = p.id) AS memberships,
       (SELECT json_group_array(json(x.line)) FROM (
            SELECT json_object('id', k.id, 'person_id', p.id, 'person', p.name, 'task_id', k.task_id, 'meeting_id', k.meeting_id,
                               'title', coalesce(t.title, g.title, nullif(r.role, ''), re.name), 'status', k.status, 'asked_at', k.asked_at, 'answered_at', k.answered_at,
                               'ended_at', k.ended_at, 'reason', k.reason, 'due_on', t.due_on, 'starts_at', coalesce(g.starts_at, t.starts_at),
                               'substitute_for', sp.name) AS line
            FROM commitments k LEFT JOIN tasks t ON t.id = k.task_id LEFT JOIN meetings g ON g.id = k.meeting_id
            LEFT JOIN memberships r ON r.id = k.membership_id LEFT JOIN efforts re ON re.id = r.effort_id
            LEFT JOIN commitments s ON s.id = k.substitute_of LEFT JOIN people sp ON sp.id = s.person_id
            WHERE k.person_id = p.id
            ORDER BY k.status IN ('asked', 'accepted') DESC, coalesce(t.due_on, g.starts_at, k.asked_at) DESC LIMIT 50) x) AS commitments,
       (SELECT json_group_array(json(x.line)) FROM (
            SELECT json_object('id', g.id, 'title', g.title, 'starts_at', g.starts_at, 'ends_at', g.ends_at, 'zone', g.zone, 'place', g.place, 'status', g.status,
                               'effort_id', g.effort_id, 'effort', e.name, 'hue', e.hue,
                               'expected', (SELECT count(*) FROM attendance b WHERE b.meeting_id = g.id AND b.status <> 'walk-in'),
                               'attended', (SELECT count(*) FROM attendance b WHERE b.meeting_id = g.id AND b.status IN ('attended', 'walk-in')),
                               'faces', json(coalesce((SELECT json_group_array(json_object('id', y.id, 'name', y.name)) FROM (
                                   SELECT q.id, q.name FROM attendance b JOIN people q ON q.id = b.person_id WHERE b.meeting_id = g.id ORDER BY q.name_key LIMIT 5) y), '[]')),
                               'series_id', g.series_id,
                               'agenda_items', (SELECT count(*) FROM agenda_items i WHERE i.meeting_id = g.id)) AS line
            FROM attendance a JOIN meetings g ON g.id = a.meeting_id LEFT JOIN efforts e ON e.id = g.effort_id
            WHERE a.person_id = p.id AND g.status = 'planned' AND g.ends_at > ?2
            ORDER BY g.starts_at LIMIT 10) x) AS meetings,
       (SELECT json_group_array(json(x.line)) FROM (
            SELECT json_object('id', d.id, 'kind', d.kind, 'title', d.title, 'template', d.template, 'person_id', d.person_id, 'person', p.name, 'effort_id', d.effort_id,
                               'effort', (SELECT e.name FROM efforts e WHERE e.id = d.effort_id), 'path', d.path,
                               'bytes', d.bytes, 'pages', d.pages, 'made_at', d.made_at, 'exists', json('false')) AS line
            FROM documents d WHERE d.person_id = p.id ORDER BY d.made_at DESC LIMIT 50) x) AS documents,
       (SELECT json_group_array(json_object('import_id', i.id, 'file_name', i.file_name, 'line', s.line, 'at', i.at, 'cells', json(s.cells)) ORDER BY i.at DESC, s.line)
        FROM source_rows s JOIN imports i ON i.id = s.import_id WHERE s.person_id = p.id) AS sources,
       coalesce((SELECT json_group_object(x.field_id, json(x.held)) FROM (
           SELECT v.field_id, json_group_array(coalesce(v.value, v.value_on, iif(v.is_true, 'yes', 'no')) ORDER BY v.value_key) AS held
           FROM field_values v JOIN fields d ON d.id = v.field_id WHERE v.person_id = p.id AND d.retired_on IS NULL GROUP BY v.field_id) x), '{}') AS fields
FROM people p JOIN person_facts f ON f.n = p.n
WHERE p.id = ?1
