-- Meetings get another status; the list says which.
UPDATE meetings SET status = ?2, sequence = sequence + 1 WHERE id IN (SELECT value FROM json_each(?1)) AND status <> ?2
