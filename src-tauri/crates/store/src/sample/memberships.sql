-- Who takes part in what in the sample community.
INSERT INTO memberships (id, person_id, effort_id, role, is_lead, from_on, until_on)
SELECT value ->> 'id', value ->> 'person_id', value ->> 'effort_id', value ->> 'role', value ->> 'is_lead', value ->> 'from_on', value ->> 'until_on'
FROM json_each(?1)
