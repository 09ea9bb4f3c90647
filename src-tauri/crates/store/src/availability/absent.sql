-- Days away of a person.
INSERT INTO absences (id, person_id, from_on, until_on, reason) VALUES (?1, ?2, ?3, ?4, ?5)
