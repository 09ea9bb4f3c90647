-- Resources that are not there any more.
DELETE FROM event_resources WHERE calendar_id = ?1 AND href IN (SELECT value FROM json_each(?2))
