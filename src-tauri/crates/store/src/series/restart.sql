-- A series that is moved as a whole: its rule and its first start go along.
UPDATE series SET rrule = ?2, start_wall = ?3 WHERE id = ?1
