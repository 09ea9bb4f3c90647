-- Whether a place is taken.
SELECT EXISTS (SELECT 1 FROM publications WHERE path = ?1)
