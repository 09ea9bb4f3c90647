-- Who accompanies a newcomer, with an address and a number. What they have asked for stands beside. ?1 the buddy, ?2 today.
SELECT p.name, p.called, p.name_said, p.pronouns, p.languages, p.do_not_contact, p.refused_channels,
       (SELECT json_group_array(json_array(x.kind, x.value)) FROM (
            SELECT c.kind, c.value FROM contact_points c WHERE c.id IN (
                (SELECT a.id FROM contact_points a WHERE a.person_id = p.id AND a.kind = 'email' ORDER BY a.position LIMIT 1),
                (SELECT b.id FROM contact_points b WHERE b.person_id = p.id AND b.kind = 'phone' ORDER BY b.position LIMIT 1))
            ORDER BY c.kind) x) AS reach
FROM people p WHERE p.id = ?1 AND p.name <> '' AND (p.left_on IS NULL OR p.left_on > ?2)
