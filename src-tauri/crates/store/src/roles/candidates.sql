-- Who is expected at a meeting and can be asked for a role on its day, and who has one.
SELECT a.person_id, p.name, a.role,
       (SELECT json_group_array(r.role) FROM role_refusals r WHERE r.person_id = a.person_id) AS refuses
FROM meetings m JOIN attendance a ON a.meeting_id = m.id JOIN people p ON p.id = a.person_id
WHERE m.id = ?1
  AND (a.role <> ''
       OR (a.status IN ('expected', 'attended', 'walk-in')
           AND (p.left_on IS NULL OR p.left_on > substr(m.starts_at, 1, 10))
           AND (p.break_until IS NULL OR p.break_until < substr(m.starts_at, 1, 10))
           AND coalesce((SELECT c.status FROM commitments c WHERE c.meeting_id = m.id AND c.person_id = a.person_id
                         ORDER BY c.asked_at DESC, c.id DESC LIMIT 1), '') NOT IN ('declined', 'released', 'handed over')))
ORDER BY p.name_key, p.n
