-- A person goes with everything that is only about them. What others did with them stays, without their name.
UPDATE agenda_items SET person_id = NULL WHERE person_id = ?1;
DELETE FROM signatories WHERE person_id = ?1;
UPDATE documents SET person_id = NULL WHERE person_id = ?1;
DELETE FROM batch_rows WHERE person_id = ?1;
UPDATE commitments SET substitute_of = NULL WHERE substitute_of IN (SELECT id FROM commitments WHERE person_id = ?1);
DELETE FROM commitments WHERE person_id = ?1 OR membership_id IN (SELECT id FROM memberships WHERE person_id = ?1);
DELETE FROM role_refusals WHERE person_id = ?1;
DELETE FROM attendance WHERE person_id = ?1;
DELETE FROM hours WHERE person_id = ?1;
DELETE FROM recognitions WHERE person_id = ?1;
DELETE FROM credentials WHERE person_id = ?1;
DELETE FROM consents WHERE person_id = ?1;
DELETE FROM retention_keeps WHERE person_id = ?1;
DELETE FROM field_values WHERE person_id = ?1;
DELETE FROM sensitive_fields WHERE person_id = ?1;
DELETE FROM sensitive_reveals WHERE person_id = ?1;
UPDATE consents SET recorder_id = NULL WHERE recorder_id = ?1;
UPDATE journeys SET buddy_id = NULL WHERE buddy_id = ?1;
DELETE FROM journeys WHERE person_id = ?1;
DELETE FROM memberships WHERE person_id = ?1;
DELETE FROM availability WHERE person_id = ?1;
DELETE FROM absences WHERE person_id = ?1;
DELETE FROM exports WHERE person_id = ?1;
DELETE FROM publications WHERE person_id = ?1;
DELETE FROM source_rows WHERE person_id = ?1;
DELETE FROM handles WHERE person_id = ?1;
DELETE FROM contact_points WHERE person_id = ?1;
DELETE FROM people WHERE id = ?1
