-- The checklist goes with its task.
DELETE FROM checklist_items WHERE task_id = ?1
