-- Everybody new of a chunk, in one statement.
INSERT INTO people (id, name, name_key, called, pronouns, organisation, zone, languages, skills, tags, notes, birthday, joined_on, came_by, do_not_contact, created_at)
SELECT value ->> 'id', value ->> 'name', value ->> 'name_key', value ->> 'called', value ->> 'pronouns', value ->> 'organisation', value ->> 'zone',
       value -> 'languages', value -> 'skills', value -> 'tags', value ->> 'notes', value ->> 'birthday', value ->> 'joined_on', ?2, value ->> 'do_not_contact', ?3
FROM json_each(?1)
