-- One way to reach a person less.
DELETE FROM contact_points WHERE id = ?1
