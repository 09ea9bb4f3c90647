-- Who a packet is for, and the effort that they joined last. ?1 person, ?2 today.
SELECT p.id, CASE WHEN p.name = '' THEN coalesce((SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position LIMIT 1), '') ELSE p.name END AS name,
       p.called, p.pronouns, p.zone, p.languages, p.access_needs,
       (SELECT m.effort_id FROM memberships m JOIN efforts e ON e.id = m.effort_id
        WHERE m.person_id = p.id AND (m.until_on IS NULL OR m.until_on > ?2) AND (e.closed_on IS NULL OR e.closed_on > ?2)
        ORDER BY m.from_on DESC NULLS LAST, m.id DESC LIMIT 1) AS effort_id
FROM people p WHERE p.id = ?1
