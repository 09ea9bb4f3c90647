-- A meeting that is open again has booked nothing.
DELETE FROM hours WHERE meeting_id = ?1
