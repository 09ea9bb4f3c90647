-- People to know in an effort: its leads with an address and a number, then up to five who take part. What they have asked for stands beside.
-- ?1 effort, ?2 the newcomer, ?3 today.
SELECT p.name, p.pronouns, m.role, m.is_lead,
       p.do_not_contact, p.refused_channels,
       CASE WHEN m.is_lead = 1 THEN
            (SELECT json_group_array(json_array(x.kind, x.value)) FROM (
                 SELECT c.kind, c.value FROM contact_points c WHERE c.id IN (
                     (SELECT a.id FROM contact_points a WHERE a.person_id = p.id AND a.kind = 'email' ORDER BY a.position LIMIT 1),
                     (SELECT b.id FROM contact_points b WHERE b.person_id = p.id AND b.kind = 'phone' ORDER BY b.position LIMIT 1))
                 ORDER BY c.kind) x)
            ELSE '[]' END AS reach
FROM memberships m JOIN people p ON p.id = m.person_id
WHERE m.effort_id = ?1 AND p.id <> ?2 AND p.name <> '' AND (m.until_on IS NULL OR m.until_on > ?3) AND (p.left_on IS NULL OR p.left_on > ?3)
  AND (m.is_lead = 1 OR m.id IN (
      SELECT o.id FROM memberships o JOIN people q ON q.id = o.person_id
      WHERE o.effort_id = ?1 AND o.is_lead = 0 AND q.id <> ?2 AND q.name <> '' AND (o.until_on IS NULL OR o.until_on > ?3) AND (q.left_on IS NULL OR q.left_on > ?3)
      ORDER BY o.role = '', o.from_on NULLS FIRST, q.name_key, o.id LIMIT 5))
ORDER BY m.is_lead DESC, m.role = '', m.from_on NULLS FIRST, p.name_key, m.id
