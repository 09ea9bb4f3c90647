-- An agenda item goes; its decisions stay with the meeting.
DELETE FROM agenda_items WHERE id = ?1
