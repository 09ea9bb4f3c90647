-- Another time and another day in one step. ?2 and ?3 the slot, ?4 the day it is due.
UPDATE tasks SET starts_at = ?2, ends_at = ?3, due_on = ?4 WHERE id = ?1
