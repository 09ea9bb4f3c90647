-- What was last seen of one event where it comes from.
SELECT text FROM events WHERE calendar_id = ?1 AND uid = ?2
