-- Events that their calendar does not hold any more.
DELETE FROM events WHERE calendar_id = ?1 AND uid IN (SELECT value FROM json_each(?2))
