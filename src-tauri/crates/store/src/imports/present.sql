-- What people have already, so that a preview can say what a row would add. ?2 the service of the file.
SELECT p.id, p.name, p.called, p.organisation, p.pronouns, p.birthday, p.joined_on, p.notes, p.zone, p.do_not_contact, p.tags,
       (SELECT json_group_array(json_array(c.kind, c.value_key)) FROM contact_points c WHERE c.person_id = p.id) AS reach,
       (SELECT json_group_array(h.external_id) FROM handles h WHERE h.person_id = p.id AND +h.service = ?2) AS outside,
       (SELECT json_group_array(e.name) FROM memberships m JOIN efforts e ON e.id = m.effort_id WHERE m.person_id = p.id AND m.until_on IS NULL) AS efforts
FROM json_each(?1) j CROSS JOIN people p ON p.id = j.value
