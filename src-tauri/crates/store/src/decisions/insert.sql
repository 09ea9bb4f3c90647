-- What was decided, and under which item.
INSERT INTO decisions (id, meeting_id, agenda_item_id, text) VALUES (?1, ?2, ?3, ?4)
