-- A row that matches fills what is empty and adds to lists; it overwrites nothing, and an opt-out is never taken back.
UPDATE people SET
    name = iif(people.name = '', j.name, people.name),
    name_key = iif(people.name = '' AND j.name <> '', j.name_key, people.name_key),
    called = iif(people.called = '', j.called, people.called),
    pronouns = iif(people.pronouns = '', j.pronouns, people.pronouns),
    organisation = iif(people.organisation = '', j.organisation, people.organisation),
    zone = iif(people.zone = '', j.zone, people.zone),
    notes = iif(people.notes = '', j.notes, people.notes),
    birthday = iif(people.birthday = '', j.birthday, people.birthday),
    joined_on = coalesce(people.joined_on, j.joined_on),
    do_not_contact = max(people.do_not_contact, j.do_not_contact),
    tags = iif(j.tags = '[]', people.tags, (SELECT json_group_array(value) FROM (SELECT value FROM json_each(people.tags) UNION SELECT value FROM json_each(j.tags)))),
    skills = iif(people.skills = '[]', j.skills, people.skills),
    languages = iif(people.languages = '[]', j.languages, people.languages)
FROM (
    SELECT value ->> 'id' AS id, value ->> 'name' AS name, value ->> 'name_key' AS name_key, value ->> 'called' AS called, value ->> 'pronouns' AS pronouns,
           value ->> 'organisation' AS organisation, value ->> 'zone' AS zone, value ->> 'notes' AS notes, value ->> 'birthday' AS birthday,
           value ->> 'joined_on' AS joined_on, value ->> 'do_not_contact' AS do_not_contact, value -> 'tags' AS tags, value -> 'skills' AS skills, value -> 'languages' AS languages
    FROM json_each(?1)
) j
WHERE people.id = j.id
