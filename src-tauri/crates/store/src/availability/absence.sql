-- One absence.
SELECT id, person_id, from_on, until_on, reason FROM absences WHERE id = ?1
