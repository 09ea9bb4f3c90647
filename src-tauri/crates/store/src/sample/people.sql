-- People of the sample community.
INSERT INTO people (id, name, name_key, called, name_said, pronouns, organisation, zone, languages, skills, interests, tags, availability, access_needs, notes, birthday, joined_on, came_by, break_until, left_on, created_at)
SELECT value ->> 'id', value ->> 'name', value ->> 'name_key', value ->> 'called', value ->> 'name_said', value ->> 'pronouns', value ->> 'organisation', value ->> 'zone', value ->> 'languages', value ->> 'skills', value ->> 'interests', value ->> 'tags', value ->> 'availability', value ->> 'access_needs', value ->> 'notes', value ->> 'birthday', value ->> 'joined_on', value ->> 'came_by', value ->> 'break_until', value ->> 'left_on', value ->> 'created_at'
FROM json_each(?1)
