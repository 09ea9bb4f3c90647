-- Who has promised a task that is now done.
SELECT id, person_id FROM commitments WHERE task_id = ?1 AND status = 'accepted' ORDER BY id
