-- What a community really keeps: how many of each kind of data there are.
SELECT (SELECT count(*) FROM people) AS people,
       (SELECT count(*) FROM contact_points WHERE kind <> 'web') + (SELECT count(*) FROM handles) AS reach,
       (SELECT count(*) FROM memberships) + (SELECT count(*) FROM attendance) + (SELECT count(*) FROM hours) + (SELECT count(*) FROM commitments) AS part,
       (SELECT count(*) FROM journeys) AS journeys,
       (SELECT count(*) FROM people WHERE birthday <> '' OR notes <> '') AS personal,
       (SELECT count(*) FROM people WHERE access_needs <> '' OR emergency <> '') AS needs,
       (SELECT json_group_array(name ORDER BY position) FROM fields WHERE id IN (SELECT field_id FROM field_values)) AS fields,
       (SELECT count(*) FROM consents) AS consents,
       (SELECT count(*) FROM sensitive_fields) AS sensitive,
       (SELECT count(*) FROM recognitions) AS recognitions,
       (SELECT count(*) FROM documents) AS documents,
       (SELECT count(*) FROM signatories) AS signatories,
       (SELECT count(*) FROM source_rows) AS imported
