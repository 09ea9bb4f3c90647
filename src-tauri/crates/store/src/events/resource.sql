-- Where one event lies on its server, found by its UID.
SELECT href, etag, uid, sent FROM event_resources WHERE calendar_id = ?1 AND uid = ?2 LIMIT 1
