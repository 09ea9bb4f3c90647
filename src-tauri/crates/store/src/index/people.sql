-- A person is found by names, contact points and handles, organisation, skills and tags, notes, and what the
-- community's own fields say in words. The key of a name that is not ASCII
-- makes it found without its strokes, and by any character of a script that is written without spaces.
DELETE FROM search_people WHERE rowid IN (SELECT n FROM touched WHERE kind = 'people');
INSERT INTO search_people (rowid, name, reach, organisation, skills, notes)
SELECT p.n, p.name || ' ' || p.called || CASE WHEN p.name GLOB '*[^ -~]*' THEN ' ' || p.name_key ELSE '' END,
       coalesce((SELECT group_concat(c.value, ' ') FROM contact_points c WHERE c.person_id = p.id), '') || ' ' ||
       coalesce((SELECT group_concat(h.handle, ' ') FROM handles h WHERE h.person_id = p.id), ''),
       p.organisation, p.skills || ' ' || p.interests || ' ' || p.tags,
       p.notes || coalesce((SELECT ' ' || group_concat(v.value, ' ') FROM field_values v JOIN fields d ON d.id = v.field_id
                            WHERE v.person_id = p.id AND d.kind = 'text' AND d.retired_on IS NULL), '')
FROM touched t JOIN people p ON p.n = t.n WHERE t.kind = 'people';
