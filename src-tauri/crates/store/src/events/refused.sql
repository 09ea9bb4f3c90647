-- An edit could not be sent.
INSERT INTO event_refusals (calendar_id, uid, tried_at, failure) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (calendar_id, uid) DO UPDATE SET tried_at = excluded.tried_at, failure = excluded.failure
