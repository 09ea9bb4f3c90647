-- A person may be asked for a role again.
DELETE FROM role_refusals WHERE person_id = ?1 AND role = ?2
