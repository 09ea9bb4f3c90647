-- One field at a time: ?2 names it, ?3 is its value, ?4 the key of a new name.
UPDATE people SET
    name = CASE ?2 WHEN 'name' THEN ?3 ELSE name END,
    name_key = CASE ?2 WHEN 'name' THEN ?4 ELSE name_key END,
    called = CASE ?2 WHEN 'called' THEN ?3 ELSE called END,
    name_said = CASE ?2 WHEN 'name_said' THEN ?3 ELSE name_said END,
    pronouns = CASE ?2 WHEN 'pronouns' THEN ?3 ELSE pronouns END,
    organisation = CASE ?2 WHEN 'organisation' THEN ?3 ELSE organisation END,
    zone = CASE ?2 WHEN 'zone' THEN ?3 ELSE zone END,
    languages = CASE ?2 WHEN 'languages' THEN ?3 ELSE languages END,
    skills = CASE ?2 WHEN 'skills' THEN ?3 ELSE skills END,
    interests = CASE ?2 WHEN 'interests' THEN ?3 ELSE interests END,
    tags = CASE ?2 WHEN 'tags' THEN ?3 ELSE tags END,
    availability = CASE ?2 WHEN 'availability' THEN ?3 ELSE availability END,
    access_needs = CASE ?2 WHEN 'access_needs' THEN ?3 ELSE access_needs END,
    emergency = CASE ?2 WHEN 'emergency' THEN ?3 ELSE emergency END,
    notes = CASE ?2 WHEN 'notes' THEN ?3 ELSE notes END,
    birthday = CASE ?2 WHEN 'birthday' THEN ?3 ELSE birthday END,
    joined_on = CASE ?2 WHEN 'joined_on' THEN ?3 ELSE joined_on END,
    came_by = CASE ?2 WHEN 'came_by' THEN ?3 ELSE came_by END,
    break_until = CASE ?2 WHEN 'break_until' THEN ?3 ELSE break_until END,
    left_on = CASE ?2 WHEN 'left_on' THEN ?3 ELSE left_on END,
    do_not_contact = CASE ?2 WHEN 'do_not_contact' THEN CAST(?3 AS INTEGER) ELSE do_not_contact END
WHERE id = ?1
