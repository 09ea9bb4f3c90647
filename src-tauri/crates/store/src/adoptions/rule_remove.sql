-- They do so no more.
DELETE FROM adoption_rules WHERE id = ?1
