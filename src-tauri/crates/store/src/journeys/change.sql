-- Who accompanies the person on this way; nobody where it is null.
UPDATE journeys SET buddy_id = ?2 WHERE id = ?1
