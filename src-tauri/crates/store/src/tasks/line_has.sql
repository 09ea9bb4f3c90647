-- Whether a person is asked for a task, or has promised or kept it.
SELECT EXISTS (SELECT 1 FROM commitments WHERE task_id = ?1 AND person_id = ?2 AND status IN ('asked', 'accepted', 'kept'))
