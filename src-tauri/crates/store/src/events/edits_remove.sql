-- Edits whose event is now what its server says.
DELETE FROM event_edits WHERE calendar_id = ?1 AND uid IN (SELECT value FROM json_each(?2))
