-- A sync failed: the last good copy and its age stay.
INSERT INTO calendar_states (calendar_id, tried_at, failure, due_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (calendar_id) DO UPDATE SET tried_at = excluded.tried_at, failure = excluded.failure, due_at = excluded.due_at
