-- Who accompanies a person (?1) on the way that they began last.
SELECT buddy_id FROM journeys WHERE person_id = ?1 AND ended_on IS NULL AND buddy_id IS NOT NULL ORDER BY began_on DESC, id DESC LIMIT 1
