-- What lies on a server, by its place.
SELECT href, etag, uid, sent FROM event_resources WHERE calendar_id = ?1
