-- An agenda item as it is from now on.
UPDATE agenda_items SET title = ?2, planned = ?3, person_id = ?4, minutes = ?5, position = ?6 WHERE id = ?1
