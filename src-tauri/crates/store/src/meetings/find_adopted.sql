-- The meeting that was made of this occurrence.
SELECT id FROM meetings WHERE calendar_id = ?1 AND event_uid = ?2 AND coalesce(recurrence_id, '') = coalesce(?3, '')
