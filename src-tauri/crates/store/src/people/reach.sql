-- How to write to these people, in the order given, and what they have asked for: the rule in core says who is left out.
SELECT p.id, p.name, p.do_not_contact, p.refused_channels,
       (SELECT c.value FROM contact_points c WHERE c.person_id = p.id AND c.kind = 'email' ORDER BY c.position, c.id LIMIT 1) AS email
FROM json_each(?1) j JOIN people p ON p.id = j.value ORDER BY j.key
