-- A new person takes part from the day on which they were added.
INSERT INTO memberships (id, person_id, effort_id, from_on) SELECT ?1, ?2, e.id, ?4 FROM efforts e WHERE e.id = ?3
