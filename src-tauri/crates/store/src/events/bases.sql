-- What was last seen of some events (?2, JSON) where they come from.
SELECT uid, text FROM events WHERE calendar_id = ?1 AND uid IN (SELECT value FROM json_each(?2))
