-- One event.
SELECT text, first_at, last_at, recurring FROM events WHERE calendar_id = ?1 AND uid = ?2
