-- Memberships go with their effort.
DELETE FROM memberships WHERE effort_id = ?1
