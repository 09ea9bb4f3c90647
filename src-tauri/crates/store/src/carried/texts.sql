-- The tasks of a calendar as its server says them.
SELECT uid, text FROM events WHERE calendar_id = ?1 AND component = 'todo'
