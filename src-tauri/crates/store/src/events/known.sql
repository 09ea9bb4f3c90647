-- What is stored of a calendar, to compare with what came.
SELECT uid, hash FROM events WHERE calendar_id = ?1
