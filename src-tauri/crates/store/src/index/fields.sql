-- What is sorted and filtered by: every value of the fields of a community.
DELETE FROM person_fields WHERE n IN (SELECT n FROM touched WHERE kind = 'people');
INSERT INTO person_fields (n, field_id, sort)
SELECT p.n, v.field_id, v.value_key FROM touched t JOIN people p ON p.n = t.n JOIN field_values v ON v.person_id = p.id WHERE t.kind = 'people';
