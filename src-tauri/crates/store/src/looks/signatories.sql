-- Who signs, in the order in which they stand.
SELECT id, person_id, name, role, hand, picture, picture_alt FROM signatories ORDER BY position, id
