-- An agenda item as it is.
SELECT id, meeting_id, title, planned, person_id, minutes, position FROM agenda_items WHERE id = ?1
