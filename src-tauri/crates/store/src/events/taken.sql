-- An edit was sent, or is needed no more.
DELETE FROM event_refusals WHERE calendar_id = ?1 AND uid = ?2
