-- Back earlier than was said.
DELETE FROM absences WHERE id = ?1
