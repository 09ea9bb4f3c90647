-- One line of a checklist.
SELECT text FROM checklist_items WHERE id = ?1
