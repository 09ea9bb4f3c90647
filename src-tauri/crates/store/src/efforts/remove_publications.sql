-- Without the effort there is nothing to publish.
DELETE FROM publications WHERE effort_id = ?1
