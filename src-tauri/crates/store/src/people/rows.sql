-- The rows of one page, in the order of the ids in ?1. ?2 today, ?3 now.
SELECT p.id,
       CASE WHEN p.name = '' THEN coalesce(c.email, '') ELSE p.name END AS name,
       p.pronouns, p.organisation, coalesce(c.email, '') AS email,
       coalesce((SELECT m.role FROM memberships m WHERE m.person_id = p.id AND m.role <> '' AND (m.until_on IS NULL OR m.until_on > ?2)
                 ORDER BY m.is_lead DESC, m.from_on LIMIT 1), '') AS role,
       coalesce((SELECT json_group_array(json_object('id', e.id, 'name', e.name, 'hue', e.hue) ORDER BY e.name COLLATE folded)
                 FROM memberships m JOIN efforts e ON e.id = m.effort_id
                 WHERE m.person_id = p.id AND (m.until_on IS NULL OR m.until_on > ?2)), '[]') AS efforts,
       CASE WHEN p.left_on <= ?2 THEN 'alumni'
            WHEN p.break_until >= ?2 THEN 'on a break'
            WHEN p.joined_on > date(?2, '-60 days') THEN 'newcomer'
            WHEN f.quiet_after < ?2 THEN 'quiet'
            ELSE 'active' END AS standing,
       p.tags, p.joined_on, f.hours_minutes,
       coalesce((SELECT d.value FROM contact_points d WHERE d.person_id = p.id AND d.kind = 'phone' ORDER BY d.position LIMIT 1), '') AS phone,
       f.last_seen_on, p.next ->> 0 AS next_at, p.next ->> 1 AS next_title, p.do_not_contact,
       coalesce((SELECT json_group_object(x.field_id, json(x.held)) FROM (
           SELECT v.field_id, json_group_array(coalesce(v.value, v.value_on, iif(v.is_true, 'yes', 'no')) ORDER BY v.value_key) AS held
           FROM field_values v JOIN fields d ON d.id = v.field_id WHERE v.person_id = p.id AND d.retired_on IS NULL GROUP BY v.field_id) x), '{}') AS fields
FROM (
    SELECT q.*, j.key AS place,
           (SELECT json_array(x.at, x.title) FROM (
                SELECT m.starts_at AS at, m.title FROM attendance a JOIN meetings m ON m.id = a.meeting_id
                WHERE a.person_id = q.id AND a.status = 'expected' AND m.status = 'planned' AND m.ends_at > ?3
                UNION ALL
                SELECT m.starts_at, m.title FROM commitments k JOIN meetings m ON m.id = k.meeting_id
                WHERE k.person_id = q.id AND k.status = 'accepted' AND m.status = 'planned' AND m.ends_at > ?3
                UNION ALL
                SELECT t.due_on, t.title FROM commitments k JOIN tasks t ON t.id = k.task_id
                WHERE k.person_id = q.id AND k.status = 'accepted' AND t.due_on >= ?2 AND t.status NOT IN ('done', 'dropped')
            ) x ORDER BY x.at LIMIT 1) AS next
    FROM json_each(?1) j JOIN people q ON q.n = j.value
) p
JOIN person_facts f ON f.n = p.n
LEFT JOIN (SELECT person_id, value AS email, min(position) FROM contact_points
           WHERE kind = 'email' AND person_id IN (SELECT q.id FROM json_each(?1) j JOIN people q ON q.n = j.value)
           GROUP BY person_id) c ON c.person_id = p.id
ORDER BY p.place
