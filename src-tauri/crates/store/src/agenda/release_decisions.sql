-- Decisions of an agenda item that goes belong to the meeting as a whole.
UPDATE decisions SET agenda_item_id = NULL WHERE agenda_item_id = ?1
