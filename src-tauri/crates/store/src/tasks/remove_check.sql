-- One line of a checklist goes.
DELETE FROM checklist_items WHERE id = ?1
