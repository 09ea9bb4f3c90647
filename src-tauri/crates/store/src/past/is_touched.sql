-- Whether a derived row of this kind must be made anew.
SELECT EXISTS (SELECT 1 FROM touched WHERE kind = ?1)
