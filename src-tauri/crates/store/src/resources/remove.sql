-- Packets that were made keep what they printed.
DELETE FROM resources WHERE id = ?1
