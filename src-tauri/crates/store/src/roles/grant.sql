-- A person who is on the list gets a role.
UPDATE attendance SET role = ?3 WHERE meeting_id = ?1 AND person_id = ?2
