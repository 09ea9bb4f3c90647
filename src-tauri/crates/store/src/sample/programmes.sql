-- The programme of onboarding of the sample community.
INSERT INTO programmes (id, name, position, created_at)
SELECT value ->> 'id', value ->> 'name', value ->> 'position', value ->> 'created_at' FROM json_each(?1)
